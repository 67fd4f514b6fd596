package dev.gatehouse.ui.common;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/** Numbers as people read them. */
final class Counts {

    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final BigInteger EXACT_BELOW = BigInteger.TEN.pow(15);

    private Counts() {}

    static String shown(BigInteger n) {
        if (n.abs().compareTo(EXACT_BELOW) < 0) {
            return grouped(n);
        }
        return n.signum() > 0 && n.bitCount() == 1 ? "2" + raised(n.getLowestSetBit()) : approximate(n);
    }

    static String grouped(BigInteger n) {
        String digits = n.abs().toString();
        var text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, NARROW_NO_BREAK_SPACE);
        }
        return n.signum() < 0 ? "−" + text : text.toString();
    }

    private static String approximate(BigInteger n) {
        var rounded = new BigDecimal(n).round(new MathContext(2, RoundingMode.HALF_UP));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return "about " + rounded.scaleByPowerOfTen(-exponent).setScale(1, RoundingMode.HALF_UP) + " × 10"
                + raised(exponent);
    }

    /** An exponent in raised digits. */
    private static String raised(int exponent) {
        return String.valueOf(exponent).chars().mapToObj(digit -> RAISED.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }
}
