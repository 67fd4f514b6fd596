package dev.gatehouse.domain.address;

/**
 * Reads the one spelling that nearly every row of a long list has, four plain numbers, without asking the address
 * library, which takes ten times as long; the library says the same of each of them.
 */
final class DottedQuad {
    /** What is no such spelling, for the library to judge. */
    static final int NONE = -1;
    private static final int OCTETS = 4;
    private static final int HIGHEST_OCTET = 255;
    private static final int LONGEST_NUMBER = 3;
    private static final int TEN = 10;

    private DottedQuad() {}

    /** The 32 bits of the address between two places of a text, 0..2^32-1; {@link #NONE} for anything else. */
    static long bits(String text, int from, int to) {
        long bits = 0;
        int start = from;
        for (int octet = 1; octet <= OCTETS; octet++) {
            int end = octet == OCTETS ? to : text.indexOf('.', start);
            int number = end < 0 || end > to ? NONE : number(text, start, end);
            if (number == NONE || number > HIGHEST_OCTET) {
                return NONE;
            }
            bits = bits << Byte.SIZE | number;
            start = end + 1;
        }
        return bits;
    }

    /** The number of one to three digits between two places, without leading zeros; {@link #NONE} for anything else. */
    static int number(String text, int from, int to) {
        int digits = to - from;
        if (digits < 1 || digits > LONGEST_NUMBER || (digits > 1 && text.charAt(from) == '0')) {
            return NONE;
        }
        int number = 0;
        for (int at = from; at < to; at++) {
            if (!Ascii.isDigit(text.charAt(at))) {
                return NONE;
            }
            number = number * TEN + text.charAt(at) - '0';
        }
        return number;
    }
}
