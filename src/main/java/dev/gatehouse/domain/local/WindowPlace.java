package dev.gatehouse.domain.local;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the window stood, in pixels of the desktop; while maximised, what it goes back to.
 *
 * @param maximized
 *            whether it filled the screen
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {
    private static final int FIELDS = 5;
    /** So much of it has to be on a screen that it can be taken hold of. */
    private static final int GRIP = 100;

    /** What a line of {@link #line} says; empty for any other. */
    public static Optional<WindowPlace> of(String line) {
        var parts = line.strip().split(" ");
        if (parts.length != FIELDS || Arrays.stream(parts).limit(4).anyMatch(part -> !part.matches("-?\\d{1,6}"))
                || !parts[4].matches("true|false")) {
            return Optional.empty();
        }
        var numbers = Arrays.stream(parts).limit(4).mapToInt(Integer::parseInt).toArray();
        return numbers[2] > 0 && numbers[3] > 0
                ? Optional.of(new WindowPlace(numbers[0], numbers[1], numbers[2], numbers[3],
                        Boolean.parseBoolean(parts[4])))
                : Optional.empty();
    }

    /** All of it on one line. */
    public String line() {
        return IntStream.of(x, y, width, height).mapToObj(String::valueOf).collect(Collectors.joining(" ")) + " "
                + maximized;
    }

    /** Whether its upper edge can be seen and taken hold of on one of these screens. */
    public boolean isReachableOn(List<Screen> screens) {
        return screens.stream().anyMatch(screen -> y >= screen.y() && y < screen.y() + screen.height() - GRIP
                && x + width - GRIP > screen.x() && x + GRIP < screen.x() + screen.width());
    }

    /** A screen of the desktop. */
    public record Screen(int x, int y, int width, int height) {}
}
