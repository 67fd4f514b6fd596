package dev.gatehouse.ui.conflict;

import java.util.List;

import dev.gatehouse.domain.profile.MergeLine;
import dev.gatehouse.domain.profile.Side;

/**
 * A question about edits that cannot both stand.
 *
 * @param clash
 *            what it is about
 * @param title
 *            the row or field
 * @param why
 *            why it cannot be merged
 * @param base
 *            what it was when the draft was begun
 * @param options
 *            the answers, none of them chosen beforehand
 */
public record ClashCard(MergeLine.Clash clash, String title, String why, String base, List<Option> options) {
    /** Copies the list. */
    public ClashCard {
        options = List.copyOf(options);
    }

    /**
     * One answer.
     *
     * @param side
     *            whose state it takes
     * @param text
     *            the same with the value
     */
    public record Option(Side side, String text) {}
}
