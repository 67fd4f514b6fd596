package dev.gatehouse.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of a window in pixels, from 1024x640, the smallest that shows everything, to 7680x4320. */
public record WindowSize(int width, int height) {
    /** The size of a window that nobody has sized. */
    public static final WindowSize USUAL = new WindowSize(1280, 800);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException
     *             with a sentence for the user when it is too small or too large
     */
    public WindowSize {
        if (width < 1024 || height < 640 || width > 7680 || height > 4320) {
            throw new IllegalArgumentException("a window is 1024x640 to 7680x4320, not " + width + "x" + height);
        }
    }

    /**
     * Reads a size written as {@code 1280x800}.
     *
     * @throws IllegalArgumentException
     *             with a sentence for the user when the text is no such size
     */
    public static WindowSize parse(String text) {
        Matcher size = WRITTEN.matcher(text);
        if (!size.matches()) {
            throw new IllegalArgumentException("a size is written like 1280x800, not '" + text + "'");
        }
        return new WindowSize(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
