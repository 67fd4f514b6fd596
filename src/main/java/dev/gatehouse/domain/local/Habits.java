package dev.gatehouse.domain.local;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How somebody works with the window; nothing about what AWS holds, and no secret.
 *
 * @param putAway
 *            hints that are not said again
 * @param recent
 *            the ways that were taken last, the newest first, five at most
 */
public record Habits(Set<Hint> putAway, List<Bookmark> recent) {
    /** Of somebody who never worked with it. */
    public static final Habits NONE = new Habits(Set.of(), List.of());
    /** Of somebody who needs no hints. */
    public static final Habits VERSED = NONE.withoutHints();

    private static final int MOST = 5;

    /** Copies both, and keeps the newest ways. */
    public Habits {
        putAway = Set.copyOf(putAway);
        recent = recent.stream().limit(MOST).toList();
    }

    /** The same with one hint put away. */
    public Habits without(Hint hint) {
        var next = EnumSet.of(hint);
        next.addAll(putAway);
        return new Habits(next, recent);
    }

    /** The same with every hint put away. */
    public Habits withoutHints() {
        return new Habits(EnumSet.allOf(Hint.class), recent);
    }

    /** The same with no hint put away. */
    public Habits withHints() {
        return new Habits(Set.of(), recent);
    }

    /** The same with a way that was just taken; one to the same place is not kept twice. */
    public Habits taken(Bookmark way) {
        return new Habits(putAway, Stream.concat(Stream.of(way), recent.stream()
                .filter(old -> !(old.profile().equals(way.profile()) && old.region().equals(way.region())
                        && old.instance().equals(way.instance()))))
                .toList());
    }
}
