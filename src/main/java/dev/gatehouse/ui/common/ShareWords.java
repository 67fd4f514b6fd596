package dev.gatehouse.ui.common;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** A part of a whole in per cent, never rounded to nothing or to all. */
public final class ShareWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal ONE = BigDecimal.ONE;

    private final Messages messages;

    /** Words from the window's bundle. */
    public ShareWords(Messages messages) {
        this.messages = messages;
    }

    /** For instance: 12.5 %, less than 0.01 %, more than 99.99 %. */
    public String of(BigInteger part, BigInteger whole) {
        if (part.signum() == 0 || part.equals(whole)) {
            return messages.text("share.of", part.signum() == 0 ? "0" : "100");
        }
        var percent = new BigDecimal(part).multiply(HUNDRED).divide(new BigDecimal(whole), MathContext.DECIMAL64);
        if (percent.compareTo(LEAST) < 0) {
            return messages.text("share.less", LEAST);
        }
        if (percent.compareTo(HUNDRED.subtract(LEAST)) > 0) {
            return messages.text("share.more", HUNDRED.subtract(LEAST));
        }
        int digits = percent.compareTo(ONE) < 0 || percent.compareTo(HUNDRED.subtract(ONE)) > 0 ? 2 : 1;
        return messages.text("share.of",
                percent.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros());
    }
}
