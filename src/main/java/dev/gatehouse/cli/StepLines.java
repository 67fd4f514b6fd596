package dev.gatehouse.cli;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import dev.gatehouse.change.Pace;

/**
 * The lines of one run: steps with their time, and sentences.
 *
 * @param end
 *            prints them
 * @param pace
 *            tells the time
 */
record StepLines(ApplyEnd end, Pace pace) {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);

    void step(String step, String what) {
        end.line("%s %-10s %s".formatted(UTC.format(pace.now()), step, what));
    }

    void say(String sentence) {
        end.line(sentence);
    }
}
