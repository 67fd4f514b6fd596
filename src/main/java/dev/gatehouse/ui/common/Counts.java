package dev.gatehouse.ui.common;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Numbers as people read them, in the digits and with the signs of one language. */
final class Counts {

    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final BigInteger EXACT_BELOW = BigInteger.TEN.pow(15);

    private final char group;
    private final char point;
    private final UnaryOperator<String> about;

    /**
     * Numbers of a place.
     *
     * @param about
     *            says of a number that it is not exact
     */
    Counts(Locale locale, UnaryOperator<String> about) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        // in English a comma groups here and divides there; a space is read alike everywhere
        this.group = locale.getLanguage().equals("en") ? NARROW_NO_BREAK_SPACE : symbols.getGroupingSeparator();
        this.point = symbols.getDecimalSeparator();
        this.about = about;
    }

    String shown(BigInteger n) {
        if (n.abs().compareTo(EXACT_BELOW) < 0) {
            return grouped(n);
        }
        return n.signum() > 0 && n.bitCount() == 1 ? "2" + raised(n.getLowestSetBit()) : approximate(n);
    }

    String grouped(BigInteger n) {
        String digits = n.abs().toString();
        var text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, group);
        }
        return n.signum() < 0 ? "−" + text : text.toString();
    }

    /** All its digits, ungrouped. */
    String decimal(BigDecimal n) {
        return n.toPlainString().replace('.', point);
    }

    private String approximate(BigInteger n) {
        var rounded = new BigDecimal(n).round(new MathContext(2, RoundingMode.HALF_UP));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return about.apply(decimal(rounded.scaleByPowerOfTen(-exponent).setScale(1, RoundingMode.HALF_UP)) + " × 10"
                + raised(exponent));
    }

    /** An exponent in raised digits. */
    private static String raised(int exponent) {
        return String.valueOf(exponent).chars().mapToObj(digit -> RAISED.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }
}
