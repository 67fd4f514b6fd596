package dev.gatehouse.ui.review;

/**
 * How a submit ended, in words.
 *
 * @param kind
 *            one of the three verdicts
 * @param title
 *            the verdict in a sentence
 * @param body
 *            what was and was not changed, and what to do now
 * @param details
 *            technical facts for a ticket, may be empty
 */
public record Outcome(Kind kind, String title, String body, String details) {

    /** Exactly these three exist. */
    public enum Kind {
        APPLIED, NOT_APPLIED, UNKNOWN
    }
}
