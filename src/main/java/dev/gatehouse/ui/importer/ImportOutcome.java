package dev.gatehouse.ui.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.ProfileDraft;

/** What accepting an import comes to. */
sealed interface ImportOutcome {
    /** It was worked out for a draft that is no longer so. */
    record Stale() implements ImportOutcome {}

    /** Some lines wait for a choice. */
    record Waiting(int lines) implements ImportOutcome {}

    /** There is nothing to add. */
    record Nothing() implements ImportOutcome {}

    /**
     * Rows that enter a list.
     *
     * @param first
     *            where the first of them comes to stand, from 0
     * @param comments
     *            what else was said of addresses
     */
    record Rows(ListKind list, int first, List<AddressRange> entries,
            Map<AddressRange, String> comments) implements ImportOutcome {
        /** The draft with them at the end of the list. */
        ProfileDraft on(ProfileDraft draft) {
            var rows = new ArrayList<>(draft.rows(list));
            entries.forEach(entry -> rows.add(entry.toString()));
            return draft.withRows(list, rows);
        }
    }
}
