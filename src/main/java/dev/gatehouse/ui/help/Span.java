package dev.gatehouse.ui.help;

/**
 * A stretch of text in one style.
 *
 * @param text
 *            what it says
 * @param style
 *            how it looks
 * @param target
 *            the page a link leads to, "" for everything else
 */
public record Span(String text, Style style, String target) {
    /** How a stretch looks. */
    public enum Style {
        PLAIN, STRONG, EMPHASIS, CODE, LINK
    }

    /** A stretch that leads nowhere. */
    public Span(String text, Style style) {
        this(text, style, "");
    }
}
