package dev.gatehouse.domain.text;

import java.util.Locale;

/** Makes text from outside safe to show: what cannot be seen, or turns text around, is written as ⟦U+202E⟧. */
public final class VisibleText {

    private VisibleText() {}

    /** The text with every invisible or reordering character written out. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::hidden)) {
            return text;
        }
        var shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    /** Whether a character would be invisible, break the line or turn the text around. */
    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED, Character.PRIVATE_USE ->
                true;
            case Character.SPACE_SEPARATOR -> c != ' ' && c != '\u202F';
            default -> blank(c);
        };
    }

    /** Letters and marks that draw nothing. */
    private static boolean blank(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x034F || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0x2800;
    }

    private static void append(StringBuilder shown, int c) {
        if (hidden(c)) {
            shown.append(String.format(Locale.ROOT, "⟦U+%04X⟧", c));
        } else {
            shown.appendCodePoint(c);
        }
    }
}
