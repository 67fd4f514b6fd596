package dev.gatehouse.domain.address;

import java.util.function.IntPredicate;

/** Kinds of characters an address is written with; digits of other scripts are not among them. */
final class Ascii {
    private Ascii() {}

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHexLetter(int c) {
        return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    static boolean isAddressCharacter(int c) {
        return isDigit(c) || isHexLetter(c) || c == '.' || c == ':';
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && consistsOf(text, Ascii::isDigit);
    }

    /** Whether every {@code char} satisfies the predicate; true for the empty text. */
    static boolean consistsOf(String text, IntPredicate kind) {
        for (int i = 0; i < text.length(); i++) {
            if (!kind.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is written like an address or block, right or wrong: digits with dots, or groups with colons. */
    static boolean looksLikeAddress(String text) {
        boolean colon = text.indexOf(':') >= 0;
        return (colon || text.indexOf('.') >= 0) && text.chars().anyMatch(c -> isDigit(c) || c == ':')
                && consistsOf(text,
                        c -> colon ? isAddressCharacter(c) || c == '/' : isDigit(c) || c == '.' || c == '/');
    }
}
