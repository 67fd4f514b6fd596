package dev.gatehouse.ui.editor;

/**
 * What a template would do to the draft, in words.
 *
 * @param lines
 *            what goes and what comes, one a line
 * @param access
 *            who may sign in before and after; or why there is nothing to do
 * @param warnings
 *            what deserves a second look afterwards and not before, one a line; may be empty
 * @param changes
 *            whether it changes anything
 */
public record TemplatePreview(String lines, String access, String warnings, boolean changes) {
    /** Nothing to do, and nothing to say about it. */
    public static final TemplatePreview NONE = new TemplatePreview("", "", "", false);
}
