package dev.gatehouse.domain.local;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is remembered of evidence packs beside the journal, which knows what was saved but not where.
 *
 * @param language
 *            of the readers of the pack that was made last
 * @param saved
 *            where packs were saved, the newest first; at most {@value #MOST}
 */
public record PackMemory(Language language, List<Saved> saved) {
    private static final int MOST = 500;

    /** No pack was saved, and packs are in English. */
    public static final PackMemory NONE = new PackMemory(Language.ENGLISH, List.of());

    /** Copies the newest. */
    public PackMemory {
        saved = saved.stream().limit(MOST).toList();
    }

    /** The same with readers of another language. */
    public PackMemory in(Language readers) {
        return new PackMemory(readers, saved);
    }

    /** The same with a pack that was just saved; one that was saved there before is no longer there. */
    public PackMemory with(Saved pack) {
        return new PackMemory(language, Stream.concat(Stream.of(pack),
                saved.stream().filter(one -> !one.path().equals(pack.path()))).toList());
    }

    /** Where a pack was saved last. */
    public Optional<String> placeOf(String digest) {
        return saved.stream().filter(one -> one.digest().equals(digest)).map(Saved::path).findFirst();
    }

    /**
     * A pack in its place.
     *
     * @param digest
     *            the SHA-256 of its manifest, as the journal has it
     * @param path
     *            of its folder or ZIP on this computer, from the root
     */
    public record Saved(String digest, String path) {}
}
