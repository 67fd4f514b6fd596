package dev.gatehouse.domain.port;

import java.util.List;
import java.util.Optional;

/**
 * What the files of a journal say about themselves. A chain proves order, not honesty: whoever can write the files can
 * write a whole new chain, so the newest hash has to be kept elsewhere by whoever wants to prove more (reliability §3).
 *
 * @param records
 *            how many records can be trusted
 * @param head
 *            the hash of the newest of them, 64 hexadecimal digits
 * @param broken
 *            where trust ends in the files as they are now; empty when the chain is whole
 * @param setAside
 *            what could not be trusted earlier and was put into files of its own, oldest first
 * @param isFresh
 *            whether the last of these was found by this run of the program
 * @param problem
 *            why nothing can be written now; empty while it can
 */
public record JournalReport(long records, String head, Optional<Damage> broken, List<Damage> setAside,
        boolean isFresh, Optional<JournalException> problem) {
    /** The hash of a journal without records. */
    public static final String NO_HASH = "0".repeat(64);

    /** Copies the list. */
    public JournalReport {
        setAside = List.copyOf(setAside);
    }

    /** Whether nothing was ever found that could not be trusted. */
    public boolean isIntact() {
        return broken.isEmpty() && setAside.isEmpty();
    }

    /**
     * Where a chain is broken.
     *
     * @param record
     *            the first record that is altered or missing, from 1
     * @param file
     *            the file that holds what cannot be trusted
     */
    public record Damage(long record, String file) {}
}
