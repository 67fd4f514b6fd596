package dev.gatehouse.domain.port;

import java.util.List;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;

/**
 * Where every change is written down, record after record, never altered. Appending and reading block, so they belong
 * off the window's thread; may be called from several threads.
 */
public interface ChangeJournal {
    /**
     * Writes a record. When it returns, the record survives the end of the program and a power failure.
     *
     * @return the record as written
     * @throws JournalException
     *             when it is not certain to be on disk; a change that could not be written down must not be sent
     *             (reliability §1)
     */
    JournalEntry append(SubmitId submit, JournalEvent event) throws JournalException;

    /**
     * Every record that can be trusted, oldest first.
     *
     * @throws JournalException
     *             when the journal cannot be read
     */
    List<JournalEntry> read() throws JournalException;

    /** Reads every file again and says whether the chain is whole; never fails, since it says why instead. Blocks. */
    JournalReport check();
}
