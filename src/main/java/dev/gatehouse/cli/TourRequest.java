package dev.gatehouse.cli;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What the guided tour is asked for.
 *
 * @param out
 *            the folder for the pictures; it need not exist yet
 */
public record TourRequest(Path out, Theme theme, WindowSize size) {

    /** The tour in its usual dress: light, 1280 by 800. */
    public static TourRequest into(Path out) {
        return new TourRequest(out, Theme.LIGHT, WindowSize.USUAL);
    }

    /** Light or dark, written in lower case on the command line. */
    public enum Theme {
        LIGHT, DARK;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
