package dev.gatehouse.app;

import java.util.Locale;

import javafx.scene.input.KeyCode;

/**
 * Where a character is on a keyboard of the United States.
 *
 * @param shifted
 *            whether it takes Shift
 */
record Key(KeyCode code, boolean shifted) {
    private static final String DIGITS = "0123456789";
    private static final String ABOVE_DIGITS = ")!@#$%^&*(";

    /**
     * The key of a character.
     *
     * @throws IllegalArgumentException
     *             when there is none
     */
    static Key of(char character) {
        var above = ABOVE_DIGITS.indexOf(character);
        if (above >= 0) {
            return new Key(named(DIGITS.charAt(above)), true);
        }
        return switch (character) {
            case ' ' -> new Key(KeyCode.SPACE, false);
            case '.' -> new Key(KeyCode.PERIOD, false);
            case ',' -> new Key(KeyCode.COMMA, false);
            case '/' -> new Key(KeyCode.SLASH, false);
            case '-' -> new Key(KeyCode.MINUS, false);
            case '_' -> new Key(KeyCode.MINUS, true);
            case ':' -> new Key(KeyCode.SEMICOLON, true);
            default -> new Key(named(character), Character.isUpperCase(character));
        };
    }

    private static KeyCode named(char character) {
        var code = KeyCode.getKeyCode(String.valueOf(character).toUpperCase(Locale.ROOT));
        if (code == null) {
            throw new IllegalArgumentException("no key for " + character);
        }
        return code;
    }
}
