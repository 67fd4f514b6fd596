package dev.gatehouse.ui.many;

import java.util.List;

import dev.gatehouse.ui.review.DiffLine;
import dev.gatehouse.ui.review.ReviewViewModel.Check;

/**
 * One profile of many, in words.
 *
 * @param title
 *            its instance and name
 * @param words
 *            what the change would do there, or why it cannot follow
 * @param mark
 *            the same in a word or two
 * @param tone
 *            how good or bad that is
 * @param lines
 *            what goes and what comes
 * @param checks
 *            what is worth knowing
 */
public record ManyDetail(String title, String words, String mark, Tone tone, List<DiffLine> lines,
        List<Check> checks) {
    static final ManyDetail EMPTY = new ManyDetail("", "", "", Tone.QUIET, List.of(), List.of());

    /** How good or bad a profile looks. */
    public enum Tone {
        QUIET, GOOD, WARNING, DANGER
    }
}
