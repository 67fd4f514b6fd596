package dev.gatehouse.ui.impact;

import java.util.List;

import dev.gatehouse.domain.address.Impact;

/**
 * What the draft does to one address.
 *
 * @param impact
 *            what becomes of it
 * @param word
 *            the same in a word
 * @param address
 *            as spelled in the table
 * @param label
 *            what stood beside it in the table
 * @param count
 *            how often it occurs
 * @param live
 *            the verdict under what AWS holds now, with its row
 * @param draft
 *            the verdict under the draft, with its row
 */
public record ImpactRow(Impact impact, String word, String address, String label, String count, String live,
        String draft) {

    /** Its cells, in the order of the columns. */
    List<String> cells() {
        return List.of(word, address, label, count, live, draft);
    }
}
