package dev.gatehouse.evidence;

import java.util.List;

/** What a look at a pack found. */
public sealed interface PackVerdict {
    /**
     * Every file is as it was when the pack was made.
     *
     * @param name
     *            what the pack is called
     * @param complete
     *            whether everything asked for was read when it was made
     * @param files
     *            how many files it has, list and digests included
     * @param digest
     *            the SHA-256 of its manifest
     */
    record Intact(String name, boolean complete, int files, String digest) implements PackVerdict {}

    /** Something is not; at least one fault. */
    record Altered(List<PackFault> faults) implements PackVerdict {
        /** Copies the list. */
        public Altered {
            faults = List.copyOf(faults);
        }
    }
}
