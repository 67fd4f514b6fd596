package dev.gatehouse.change;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalReport;

/** A journal that is forgotten when the program ends: for the tour, which must leave nothing behind, and for tests. */
public final class MemoryJournal implements ChangeJournal {
    private final InstantSource clock;
    private final List<JournalEntry> entries = new ArrayList<>();

    /** An empty journal that takes its times from {@code clock}. */
    public MemoryJournal(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized JournalEntry append(SubmitId submit, JournalEvent event) {
        var entry = new JournalEntry(entries.size() + 1L, clock.instant(), submit, event);
        entries.add(entry);
        return entry;
    }

    @Override
    public synchronized List<JournalEntry> read() {
        return List.copyOf(entries);
    }

    /** There is no file and no chain; what is in memory is whole. */
    @Override
    public synchronized JournalReport check() {
        return new JournalReport(entries.size(), JournalReport.NO_HASH, Optional.empty(), List.of(),
                false, Optional.empty());
    }
}
