package dev.gatehouse.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalException;

/**
 * What a journal knows of a pack. Each record is chained to those before it, so the digest of a pack that stands there
 * cannot be exchanged without all later records (reliability §3).
 */
public sealed interface PackRecord {
    /**
     * The pack is the one that was recorded.
     *
     * @param entry
     *            the first record of it
     */
    record Same(JournalEntry entry) implements PackRecord {}

    /**
     * A pack of that name was recorded, with another digest: this one was put in its place.
     *
     * @param entry
     *            the newest record of that name
     */
    record Another(JournalEntry entry) implements PackRecord {}

    /** No pack of that name is in this journal: it was made elsewhere, or could not be recorded. */
    record None() implements PackRecord {}

    /** What these records say of an intact pack. */
    static PackRecord of(PackVerdict.Intact pack, List<JournalEntry> journal) {
        return same(pack.digest(), journal).<PackRecord>map(Same::new)
                .or(() -> saved(journal)
                        .filter(entry -> event(entry).note().name().equals(pack.name()))
                        .reduce((_, later) -> later).map(Another::new))
                .orElseGet(None::new);
    }

    /**
     * Records a pack that was saved, once however often it is saved. Blocks.
     *
     * @return the record of it
     * @throws JournalException
     *             when it could not be recorded; the pack itself is no less whole
     */
    static JournalEntry keep(ChangeJournal journal, Pack pack) throws JournalException {
        var known = same(pack.digest(), journal.read());
        return known.isPresent()
                ? known.get()
                : journal.append(SubmitId.random(), new JournalEvent.PackSaved(pack.note()));
    }

    private static Optional<JournalEntry> same(String digest, List<JournalEntry> journal) {
        return saved(journal).filter(entry -> event(entry).note().digest().equals(digest)).findFirst();
    }

    private static Stream<JournalEntry> saved(List<JournalEntry> journal) {
        return journal.stream().filter(entry -> entry.event() instanceof JournalEvent.PackSaved);
    }

    private static JournalEvent.PackSaved event(JournalEntry entry) {
        return (JournalEvent.PackSaved) entry.event();
    }
}
