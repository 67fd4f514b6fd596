package dev.gatehouse.domain.address;

import java.util.List;
import java.util.Optional;

/**
 * One thing found in an imported text and what becomes of it.
 *
 * @param entries
 *            the blocks that would enter the list; empty unless kept or fixed and decided
 * @param undecided
 *            a person has to choose a meaning before it can enter
 * @param twin
 *            for a duplicate, what it repeats
 */
public record ImportRow(ImportItem item, ImportClass kind, List<AddressRange> entries, boolean undecided,
        Optional<Twin> twin) {

    /** Copies the list. */
    public ImportRow {
        entries = List.copyOf(entries);
    }

    static ImportRow of(ImportItem item, ImportClass kind, List<AddressRange> entries) {
        return new ImportRow(item, kind, entries, false, Optional.empty());
    }

    /**
     * What a duplicate repeats.
     *
     * @param inList
     *            a row of the list, otherwise a line of the same text
     * @param number
     *            of the row or line, from 1
     */
    public record Twin(boolean inList, int number) {}
}
