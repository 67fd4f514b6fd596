package dev.gatehouse.domain.text;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Makes text from outside safe to show: what cannot be seen, or turns text around, is written as ⟦U+202E⟧. */
public final class VisibleText {
    private static final int LONGEST_ENTRY = 40;
    private static final String CUT = "…";

    private VisibleText() {}

    /** The text with every invisible or reordering character written out. */
    public static String of(String text) {
        return shown(text, Characters::isHidden, Integer.MAX_VALUE);
    }

    /** The same for a text of several lines, which stay lines. */
    public static String lines(String text) {
        return text.lines().map(VisibleText::of).collect(Collectors.joining("\n"));
    }

    /**
     * The same on one line of at most {@code longest} {@code char}s (at least 1), the last being "…" where something
     * was left out. Reads no more of a long text than it shows.
     */
    public static String capped(String text, int longest) {
        return shown(text, Characters::isHidden, longest);
    }

    /**
     * A piece of what stands where an address should, in at most 40 {@code char}s: blanks other than a space and marks
     * on letters are written out too.
     */
    public static String entry(String text) {
        return entry(text, LONGEST_ENTRY);
    }

    /** The same in at most {@code longest} {@code char}s. */
    public static String entry(String text, int longest) {
        return shown(text, VisibleText::isNoPartOfAnEntry, longest);
    }

    /** The code of a character, {@code ⟦U+202E⟧}. */
    public static String code(int point) {
        return String.format(Locale.ROOT, "⟦U+%04X⟧", point);
    }

    private static String shown(String text, IntPredicate written, int longest) {
        if (text.length() <= longest && text.codePoints().noneMatch(written)) {
            return text;
        }
        var shown = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            var piece = written.test(point) ? code(point) : Character.toString(point);
            boolean isLast = i + Character.charCount(point) == text.length();
            int room = (isLast ? longest : longest - CUT.length()) - shown.length();
            if (piece.length() > room) {
                return shown.append(CUT).toString();
            }
            shown.append(piece);
        }
        return shown.toString();
    }

    private static boolean isNoPartOfAnEntry(int point) {
        return Characters.isInvisible(point) || (point != ' ' && Characters.isBlank(point));
    }
}
