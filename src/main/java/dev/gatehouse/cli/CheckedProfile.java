package dev.gatehouse.cli;

import java.util.List;

/**
 * A profile that was checked.
 *
 * @param file
 *            where it was read from, as named by whoever asked, with forward slashes
 * @param name
 *            its name, or its id where it has none
 * @param lines
 *            findings worst first, then controls
 */
record CheckedProfile(String file, String name, List<CheckLine> lines) {
    /** Copies the lines. */
    CheckedProfile {
        lines = List.copyOf(lines);
    }

    /** How many of the lines count. */
    long found() {
        return lines.stream().filter(CheckLine::counts).count();
    }
}
