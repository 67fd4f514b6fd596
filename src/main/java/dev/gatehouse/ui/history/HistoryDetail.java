package dev.gatehouse.ui.history;

import java.util.List;

import dev.gatehouse.ui.review.DiffLine;

/**
 * One change in full.
 *
 * @param facts
 *            when, who, where, why
 * @param steps
 *            each state of the protocol with its time, a sentence each
 * @param difference
 *            what was to be changed, and for whom
 * @param json
 *            the body of the request exactly as it was to be sent
 * @param awsCli
 *            the command that sends the same
 */
public record HistoryDetail(List<Fact> facts, List<String> steps, Difference difference, String json,
        String awsCli) {
    /** Nothing is chosen. */
    public static final HistoryDetail NONE = new HistoryDetail(List.of(), List.of(), Difference.NONE, "", "");

    /** The whole as plain text, for a ticket. */
    String text() {
        var facts = this.facts.stream().map(fact -> fact.name() + ": " + fact.value()).toList();
        return String.join("\n", facts) + "\n\n" + String.join("\n", steps) + "\n\n" + difference.access() + "\n\n"
                + json + "\n";
    }

    /** A name and its value. */
    public record Fact(String name, String value) {}

    /**
     * How two states differ.
     *
     * @param lines
     *            one line for each field
     * @param access
     *            who gains and loses access, and who could sign in before and after
     */
    public record Difference(List<DiffLine> lines, String access) {
        /** Nothing was compared. */
        public static final Difference NONE = new Difference(List.of(), "");
    }
}
