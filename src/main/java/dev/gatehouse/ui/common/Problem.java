package dev.gatehouse.ui.common;

/**
 * Something that went wrong, ready to show.
 *
 * @param title
 *            what happened
 * @param advice
 *            what was not changed and what to do now
 * @param details
 *            technical facts for a ticket, may be empty
 * @param warning
 *            whether nothing went wrong yet
 */
public record Problem(String title, String advice, String details, boolean warning) {

    /** Something that did go wrong. */
    public Problem(String title, String advice, String details) {
        this(title, advice, details, false);
    }
}
