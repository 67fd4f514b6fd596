package dev.gatehouse.ui.common;

import java.time.Duration;

/** Durations in words: 15 min, 1 h, 1 h 30 min. */
public final class DurationWords {
    private final Messages messages;

    /** Words from the window's bundle. */
    public DurationWords(Messages messages) {
        this.messages = messages;
    }

    /** Whole minutes in words; seconds are left out. */
    public String of(Duration duration) {
        var minutes = duration.toMinutes();
        if (minutes < 60) {
            return messages.text("duration.minutes", minutes);
        }
        if (minutes % 60 == 0) {
            return messages.text("duration.hours", minutes / 60);
        }
        return messages.text("duration.hours.minutes", minutes / 60, minutes % 60);
    }
}
