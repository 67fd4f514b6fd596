package dev.gatehouse.ui.audit;

/**
 * What came of the last wish.
 *
 * @param good
 *            whether it was fulfilled
 * @param title
 *            that in a sentence; empty when there is nothing to say
 * @param body
 *            what it means, and what to do now
 */
public record AuditNote(boolean good, String title, String body) {
    /** Nothing to say. */
    public static final AuditNote NONE = new AuditNote(true, "", "");
}
