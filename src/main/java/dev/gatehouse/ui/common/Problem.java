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
 */
public record Problem(String title, String advice, String details) {}
