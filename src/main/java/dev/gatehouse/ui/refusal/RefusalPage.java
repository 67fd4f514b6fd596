package dev.gatehouse.ui.refusal;

import java.util.List;

/**
 * A refusal in words.
 *
 * @param title
 *            what AWS refused
 * @param subtitle
 *            which explanation comes first, and that nothing was changed
 * @param boxes
 *            the explanations, the likelier first
 * @param calls
 *            what is known to work
 * @param details
 *            technical facts, safe to paste into a ticket
 */
public record RefusalPage(String title, String subtitle, List<Box> boxes, List<Call> calls, String details) {
    /** Copies the lists. */
    public RefusalPage {
        boxes = List.copyOf(boxes);
        calls = List.copyOf(calls);
    }

    /**
     * One explanation.
     *
     * @param kind
     *            which
     * @param rank
     *            how likely it is, in words
     * @param likelier
     *            whether the evidence puts it before the other
     * @param title
     *            the explanation
     * @param advice
     *            what to do if it is so
     * @param evidence
     *            what speaks for and against it
     */
    public record Box(Kind kind, String rank, boolean likelier, String title, String advice, List<Line> evidence) {
        /** Copies the list. */
        public Box {
            evidence = List.copyOf(evidence);
        }
    }

    /** The two explanations. */
    public enum Kind {
        PERMISSION, PREVIEW
    }

    /**
     * A fact.
     *
     * @param text
     *            in words
     * @param supports
     *            whether it speaks for the explanation or against it
     */
    public record Line(String text, boolean supports) {}

    /**
     * What is known about one call.
     *
     * @param action
     *            the IAM action
     * @param word
     *            what is known, in words
     * @param mark
     *            the same as a mark
     */
    public record Call(String action, String word, Mark mark) {}

    /** Marks of what is known. */
    public enum Mark {
        WORKS, REFUSED, OPEN
    }
}
