package dev.gatehouse.evidence;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as a pack writes them: UTC, in digits that every computer writes alike. */
final class Times {
    private static final DateTimeFormatter SECONDS = of("yyyy-MM-dd HH:mm:ss 'UTC'");
    private static final DateTimeFormatter DAY = of("yyyy-MM-dd");
    private static final DateTimeFormatter CLOCK = of("HH:mm:ss 'UTC'");
    private static final DateTimeFormatter NAME = of("yyyyMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter EXACT = of("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");

    private Times() {}

    private static DateTimeFormatter of(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    /** {@code 2026-08-01 14:02:11 UTC}. */
    static String seconds(Instant at) {
        return SECONDS.format(at);
    }

    /** {@code 14:02:11 UTC}. */
    static String clock(Instant at) {
        return CLOCK.format(at);
    }

    /** {@code 2026-08-01}. */
    static String day(Instant at) {
        return DAY.format(at);
    }

    /** {@code 20260801T140211Z}, fit for a file name. */
    static String name(Instant at) {
        return NAME.format(at);
    }

    /** {@code 2026-08-01T14:02:11.000Z}. */
    static String exact(Instant at) {
        return EXACT.format(at);
    }

    /** Whether a text is a time as {@link #exact} writes one. */
    static boolean isExact(String text) {
        try {
            return exact(Instant.parse(text)).equals(text);
        } catch (DateTimeException _) {
            return false;
        }
    }

    /** How far a clock is ahead, for programs: for instance {@code 2 s ahead}, {@code 1 h behind}. */
    static String ahead(Duration ahead) {
        return isRight(ahead) ? "right to the second" : amount(ahead) + (ahead.isNegative() ? " behind" : " ahead");
    }

    /** Whether a clock that is so far ahead counts as right. */
    static boolean isRight(Duration ahead) {
        return ahead.abs().toSeconds() < 2;
    }

    /** How far a clock is off, in the signs of units: {@code 2 s}, {@code 5 min}, {@code 3 h}. */
    static String amount(Duration off) {
        var size = off.abs().toSeconds();
        return size < 120 ? size + " s" : size < 7_200 ? size / 60 + " min" : size / 3_600 + " h";
    }
}
