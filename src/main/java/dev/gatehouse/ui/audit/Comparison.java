package dev.gatehouse.ui.audit;

import java.util.List;

import dev.gatehouse.ui.review.DiffLine;

/**
 * How two readings differ, in words.
 *
 * @param summary
 *            how many profiles differ, came, went, are not known, are the same
 * @param lines
 *            those that are not the same
 */
public record Comparison(String summary, List<Line> lines) {
    /** Nothing was compared. */
    public static final Comparison NONE = new Comparison("", List.of());

    /** Copies the list. */
    public Comparison {
        lines = List.copyOf(lines);
    }

    /**
     * One profile.
     *
     * @param kind
     *            what became of it
     * @param word
     *            that, in a word
     * @param profile
     *            its name
     * @param place
     *            its instance and Region
     * @param sentence
     *            who gains and loses access, or what is not known
     * @param details
     *            one line for each setting
     */
    public record Line(Kind kind, String word, String profile, String place, String sentence,
            List<DiffLine> details) {
        /** Copies the list. */
        public Line {
            details = List.copyOf(details);
        }
    }

    /** What can become of a profile, in the order in which it is shown. */
    public enum Kind {
        CHANGED, WENT, CAME, UNKNOWN, SPELLED
    }
}
