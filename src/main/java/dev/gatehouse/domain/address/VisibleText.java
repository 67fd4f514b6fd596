package dev.gatehouse.domain.address;

import java.util.Locale;

/** Makes a piece of foreign text short and safe to show. */
public final class VisibleText {
    private static final int LONGEST = 40;
    private static final String CUT = "…";

    private VisibleText() {}

    /** The text with every invisible character as its code, cut to 40 {@code char}s. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** The same, cut to another length. */
    public static String of(String text, int longest) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            String piece = isInvisible(point) || isOddBlank(point) ? code(point) : Character.toString(point);
            boolean isLast = i + Character.charCount(point) == text.length();
            if (visible.length() + piece.length() > (isLast ? longest : longest - CUT.length())) {
                return visible.append(CUT).toString();
            }
            visible.append(piece);
        }
        return visible.toString();
    }

    /** The code of a character, {@code ⟦U+202E⟧}. */
    static String code(int point) {
        return String.format(Locale.ROOT, "⟦U+%04X⟧", point);
    }

    /** Whether a character shows nothing of its own, or moves or changes what its neighbours show. */
    static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                true;
            default -> isFiller(point);
        };
    }

    /** Whether a character is white space of any script. */
    static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    private static boolean isOddBlank(int point) {
        return point != ' ' && isBlank(point);
    }

    /** Letters and symbols that are drawn as nothing: Hangul fillers and the empty Braille pattern. */
    private static boolean isFiller(int point) {
        return point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0 || point == 0x2800;
    }
}
