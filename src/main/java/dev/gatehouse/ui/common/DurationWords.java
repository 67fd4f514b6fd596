package dev.gatehouse.ui.common;

import java.time.Duration;

/** Durations in words: 15 min, 90 min, 12 h, 2 h 30 min. */
public final class DurationWords {
    /** Shorter times stay in minutes, as AWS gives them. */
    private static final long MINUTES_BELOW = 120;
    private static final Duration SECONDS_BELOW = Duration.ofMinutes(2);

    private final Messages messages;

    /** Words from the window's bundle. */
    public DurationWords(Messages messages) {
        this.messages = messages;
    }

    /** Seconds up to two minutes, at the least one; longer times as {@link #of}. */
    public String rough(Duration time) {
        return time.compareTo(SECONDS_BELOW) < 0
                ? messages.text("duration.seconds", Math.max(1, time.toSeconds()))
                : of(time);
    }

    /** Whole minutes in words; seconds are left out. */
    public String of(Duration duration) {
        var minutes = duration.toMinutes();
        if (minutes < MINUTES_BELOW) {
            return messages.text("duration.minutes", minutes);
        }
        if (minutes % 60 == 0) {
            return messages.text("duration.hours", minutes / 60);
        }
        return messages.text("duration.hours.minutes", minutes / 60, minutes % 60);
    }
}
