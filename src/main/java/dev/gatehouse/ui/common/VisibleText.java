package dev.gatehouse.ui.common;

import java.util.stream.Collectors;

/** Makes text from outside safe to show: what cannot be seen, or turns text around, is written as ⟦U+202E⟧. */
public final class VisibleText {

    private VisibleText() {}

    /** The text with every invisible or reordering character written out. */
    public static String of(String text) {
        return dev.gatehouse.domain.text.VisibleText.of(text);
    }

    /** The same for a text of several lines, which stay lines. */
    public static String lines(String text) {
        return text.lines().map(VisibleText::of).collect(Collectors.joining("\n"));
    }

    /**
     * The same on one line of at most {@code max} characters (at least 2), the last being "…" where something was left
     * out.
     * Reads no more of a long text than it shows.
     */
    public static String capped(String text, int max) {
        boolean tooLong = text.length() > max;
        String shown = of(tooLong ? text.substring(0, max) : text);
        if (!tooLong && shown.length() <= max) {
            return shown;
        }
        int end = max - 1;
        return shown.substring(0, Character.isHighSurrogate(shown.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
