package dev.gatehouse.domain.local;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways people have kept, in the order in which they are shown.
 *
 * @param all
 *            every bookmark; names are unique
 */
public record Bookmarks(List<Bookmark> all) {
    /** No bookmark at all. */
    public static final Bookmarks NONE = new Bookmarks(List.of());

    /** Copies the list. */
    public Bookmarks {
        all = List.copyOf(all);
    }

    /** The bookmark of this name. */
    public Optional<Bookmark> find(String name) {
        return all.stream().filter(bookmark -> bookmark.name().equals(name)).findFirst();
    }

    /** The same with this one; it takes the place of the one with its name, or comes last. */
    public Bookmarks with(Bookmark kept) {
        return find(kept.name()).isPresent()
                ? new Bookmarks(all.stream().map(old -> old.name().equals(kept.name()) ? kept : old).toList())
                : new Bookmarks(Stream.concat(all.stream(), Stream.of(kept)).toList());
    }

    /**
     * The same with all of others. One that is here already is not added again; one of the same name that leads
     * elsewhere is added under the next free name, so that nothing is lost.
     */
    public Bookmarks adding(Bookmarks others) {
        var together = this;
        for (var added : others.all) {
            var name = added.name();
            for (var i = 2; together.find(name).filter(there -> !there.equals(added.named(there.name())))
                    .isPresent(); i++) {
                name = added.name() + " (" + i + ")";
            }
            together = together.with(added.named(name));
        }
        return together;
    }

    /** The same without the one of this name. */
    public Bookmarks without(String name) {
        return new Bookmarks(all.stream().filter(bookmark -> !bookmark.name().equals(name)).toList());
    }
}
