package dev.gatehouse.evidence.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Says how a text is drawn with a typeface: a character that it lacks is written as its number, {@code ‹U+65E5›}, and
 * kept as the text that the drawing stands for. The marks around the number are never drawn for themselves, so that
 * no text can pass for one.
 */
final class Wording {
    private static final String BEGIN = "\u2039";
    private static final String END = "\u203a";
    /** The one digit of exponents that Liberation Sans lacks. */
    private static final int NOUGHT_ABOVE = 0x2070;

    private final Typeface face;

    Wording(Typeface face) {
        this.face = face;
    }

    /** What is drawn, and what it stands for where that is something else. */
    record Part(String drawn, @Nullable String actual, boolean raised) {}

    /** Whether some character of a text is written as its number. */
    boolean lacks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().mapToObj(this::stand)
                .anyMatch(stand -> stand != null && stand.startsWith(BEGIN + "U+"));
    }

    /** The parts of a text, in order. */
    List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            var stand = stand(character);
            if (stand == null) {
                plain.appendCodePoint(character);
            } else {
                flush(plain, parts);
                parts.add(new Part(stand, Character.toString(character), character == NOUGHT_ABOVE));
            }
        });
        flush(plain, parts);
        return parts;
    }

    private static void flush(StringBuilder plain, List<Part> parts) {
        if (!plain.isEmpty()) {
            parts.add(new Part(plain.toString(), null, false));
            plain.setLength(0);
        }
    }

    /** What stands for a character; null for one that stands for itself. */
    private @Nullable String stand(int character) {
        return switch (character) {
            case '\n' -> " ";
            // the marks that the report writes around hidden characters
            case '\u27e6' -> BEGIN;
            case '\u27e7' -> END;
            case NOUGHT_ABOVE -> "0";
            default -> face.draws(character) && character != '\u2039' && character != '\u203a'
                    ? null
                    : String.format(Locale.ROOT, BEGIN + "U+%04X" + END, character);
        };
    }
}
