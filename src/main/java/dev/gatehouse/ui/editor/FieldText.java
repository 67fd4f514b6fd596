package dev.gatehouse.ui.editor;

import java.util.stream.Collectors;

import dev.gatehouse.domain.text.Characters;
import dev.gatehouse.domain.text.VisibleText;

/**
 * A text from outside in a field to edit: what would hide in it is shown as ⟦U+202E⟧ and goes back as the character it
 * is, so that nothing hides and nothing is changed that nobody touched (reliability row 32).
 */
final class FieldText {
    private FieldText() {}

    /** How it stands in a field of one line. */
    static String line(String held) {
        return VisibleText.of(held);
    }

    /** How it stands in a field of several lines, which stay lines. */
    static String lines(String held) {
        return held.codePoints().mapToObj(Character::toString)
                .map(one -> one.equals("\n") ? one : VisibleText.of(one)).collect(Collectors.joining());
    }

    /** What a field means that shows {@code shown}: marks of characters that {@code held} has are these characters. */
    static String typed(String shown, String held) {
        var text = shown;
        for (var point : held.codePoints().filter(Characters::isHidden).distinct().toArray()) {
            text = text.replace(VisibleText.code(point), Character.toString(point));
        }
        return text;
    }
}
