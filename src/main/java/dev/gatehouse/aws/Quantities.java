package dev.gatehouse.aws;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Numbers that may be believed. The ranges are wide: AWS may change its limits, but not to a year or to the year 9999.
 */
final class Quantities {
    private static final BigDecimal MINUTES_OF_A_YEAR = BigDecimal.valueOf(Duration.ofDays(366).toMinutes());
    private static final BigDecimal YEAR_2000 = seconds("2000-01-01T00:00:00Z");
    private static final BigDecimal YEAR_2100 = seconds("2100-01-01T00:00:00Z");

    private Quantities() {}

    /** A duration from 0 minutes to a year. */
    static Optional<Duration> minutes(BigDecimal number) {
        var believable = number.signum() >= 0 && number.compareTo(MINUTES_OF_A_YEAR) <= 0;
        return believable ? Optional.of(Duration.ofMinutes(number.longValueExact())) : Optional.empty();
    }

    /** A time in this century, exact to the nanosecond; the rest is cut off. */
    static Optional<Instant> epochSeconds(BigDecimal number) {
        if (number.compareTo(YEAR_2000) < 0 || number.compareTo(YEAR_2100) >= 0) {
            return Optional.empty();
        }
        var nanos = number.movePointRight(9).setScale(0, RoundingMode.FLOOR).toBigInteger();
        var second = number.setScale(0, RoundingMode.FLOOR).longValueExact();
        var rest = nanos.subtract(BigDecimal.valueOf(second).movePointRight(9).toBigInteger()).longValueExact();
        return Optional.of(Instant.ofEpochSecond(second, rest));
    }

    private static BigDecimal seconds(String instant) {
        return BigDecimal.valueOf(Instant.parse(instant).getEpochSecond());
    }
}
