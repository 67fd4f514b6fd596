package dev.gatehouse.ui.control;

/**
 * What somebody wrote about a row.
 *
 * @param text
 *            a short form, in one line
 * @param whole
 *            all of it, for the mouse and for screen readers
 * @param late
 *            whether it asks for attention; the words say why
 */
public record RowRemark(String text, String whole, boolean late) {}
