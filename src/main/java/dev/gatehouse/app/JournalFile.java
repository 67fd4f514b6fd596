package dev.gatehouse.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.JournalReport;
import dev.gatehouse.store.JsonLinesChangeJournal;

/** The journal of this computer, opened when it is first needed and not while the window is built. */
final class JournalFile implements ChangeJournal, AutoCloseable {
    private static final String FOLDER = "journal";

    private final Path folder;
    private final InstantSource clock;
    private @Nullable JsonLinesChangeJournal journal;

    private JournalFile(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The journal in a state folder, which may not exist yet. */
    static JournalFile under(Path state, InstantSource clock) {
        return new JournalFile(state.resolve(FOLDER), clock);
    }

    /**
     * The records of the journal in a state folder, without opening it.
     *
     * @throws JournalException
     *             when it cannot be read
     */
    static List<JournalEntry> recordsUnder(Path state) throws JournalException {
        return JsonLinesChangeJournal.recordsIn(state.resolve(FOLDER));
    }

    @Override
    public JournalEntry append(SubmitId submit, JournalEvent event) throws JournalException {
        return opened().append(submit, event);
    }

    @Override
    public List<JournalEntry> read() throws JournalException {
        return opened().read();
    }

    @Override
    public JournalReport check() {
        return opened().check();
    }

    @Override
    public synchronized void close() {
        if (journal != null) {
            journal.close();
        }
    }

    /** A journal that could not be opened for writing is opened anew each time: what was in the way may be gone. */
    private synchronized JsonLinesChangeJournal opened() {
        var open = journal;
        if (open == null || open.problem().isPresent()) {
            open = JsonLinesChangeJournal.open(folder, clock);
            journal = open;
        }
        return open;
    }
}
