package dev.gatehouse.domain.profile;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads durations as people type them: {@code 15}, {@code 15 min}, {@code 1h30}, {@code 2 h}, {@code 1:30}. */
public final class DurationText {
    /** Blanks of every kind, the unbreakable ones of spreadsheets and web pages among them. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,6}) ?(m|min|mins|minute|minutes)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOURS = Pattern.compile(
            "(\\d{1,4}) ?(?:h|hr|hrs|hour|hours) ?(?:(\\d{1,4}) ?(?:m|min|mins|minute|minutes)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");

    private DurationText() {}

    /**
     * Reads a duration of whole minutes; a number alone means minutes. The text is never clamped to the service's
     * limits.
     *
     * @return empty when the text is not a duration
     */
    public static Optional<Duration> parse(String text) {
        var typed = BLANKS.matcher(text).replaceAll(" ").strip();
        var minutes = MINUTES.matcher(typed);
        if (minutes.matches()) {
            return Optional.of(Duration.ofMinutes(Integer.parseInt(minutes.group(1))));
        }
        var hours = HOURS.matcher(typed);
        if (hours.matches()) {
            var rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
            return Optional.of(Duration.ofHours(Integer.parseInt(hours.group(1))).plusMinutes(rest));
        }
        var clock = CLOCK.matcher(typed);
        return clock.matches()
                ? Optional.of(Duration.ofHours(Integer.parseInt(clock.group(1)))
                        .plusMinutes(Integer.parseInt(clock.group(2))))
                : Optional.empty();
    }

    /** The spelling the form starts with: whole minutes without a unit. */
    public static String format(Duration duration) {
        return Long.toString(duration.toMinutes());
    }
}
