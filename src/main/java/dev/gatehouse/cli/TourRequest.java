package dev.gatehouse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What the guided tour is asked for.
 *
 * @param out
 *            the folder for the pictures; it need not exist yet
 * @param journeys
 *            which to play, in this order: numbers from 1 to 9
 */
public record TourRequest(Path out, Theme theme, WindowSize size, List<Integer> journeys) {
    private static final int LAST = 9;

    /**
     * A request.
     *
     * @throws IllegalArgumentException
     *             when there is no such journey
     */
    public TourRequest {
        journeys = List.copyOf(journeys);
        if (journeys.stream().anyMatch(number -> number < 1 || number > LAST)) {
            throw new IllegalArgumentException("the journeys are numbered 1 to " + LAST);
        }
    }

    /** The tour in its usual dress: all journeys, light and dark, 1280 by 800. */
    public static TourRequest into(Path out) {
        return new TourRequest(out, Theme.BOTH, WindowSize.USUAL, all());
    }

    /** The numbers of all journeys. */
    public static List<Integer> all() {
        return IntStream.rangeClosed(1, LAST).boxed().toList();
    }

    /** Light, dark or both, written in lower case on the command line. */
    public enum Theme {
        LIGHT, DARK, BOTH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
