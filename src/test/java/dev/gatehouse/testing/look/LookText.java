package dev.gatehouse.testing.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A look as lines of text that draw it: a point is the ground, any other sign a level; points at the end of a line are
 * left out, and a line like the one above it is a tick.
 */
public final class LookText {
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/";
    private static final char GROUND = '.';
    private static final String SAME = "`";
    private static final List<String> NAMES = List.of("brightness", "blue", "red");

    private LookText() {}

    /** The look as text. */
    static String of(Look look) {
        var text = new StringBuilder();
        for (var layer = 0; layer < NAMES.size(); layer++) {
            draw(NAMES.get(layer), look.layers().get(layer), text);
        }
        return text.toString();
    }

    private static void draw(String name, Look.Layer layer, StringBuilder text) {
        int ground = layer.ground();
        text.append(name).append(' ').append(SIGNS.charAt(ground)).append('\n');
        var lines = new ArrayList<String>();
        for (var row = 0; row < Look.ROWS; row++) {
            var line = new StringBuilder();
            for (var column = 0; column < Look.COLUMNS; column++) {
                int level = layer.at(row * Look.COLUMNS + column);
                line.append(level == ground ? GROUND : SIGNS.charAt(level));
            }
            var drawn = line.toString().replaceFirst("\\.+$", "");
            text.append(!lines.isEmpty() && lines.getLast().equals(drawn) && !drawn.isEmpty() ? SAME : drawn)
                    .append('\n');
            lines.add(drawn);
        }
    }

    /** The look that was written so; an {@link IllegalArgumentException} says what is not of it. */
    static Look read(List<String> lines) {
        var layers = new ArrayList<Look.Layer>();
        for (var layer = 0; layer < NAMES.size(); layer++) {
            int from = layer * (Look.ROWS + 1);
            var head = lines.get(from);
            if (!head.startsWith(NAMES.get(layer) + " ")) {
                throw new IllegalArgumentException("“" + head + "” is no head of " + NAMES.get(layer));
            }
            layers.add(layer(level(head.charAt(head.length() - 1)), lines.subList(from + 1, from + 1 + Look.ROWS)));
        }
        return new Look(layers);
    }

    /** How many lines one look takes. */
    static int lines() {
        return NAMES.size() * (Look.ROWS + 1);
    }

    private static Look.Layer layer(int ground, List<String> lines) {
        var cells = new int[Look.COLUMNS * Look.ROWS];
        Arrays.fill(cells, ground);
        var line = "";
        for (var row = 0; row < Look.ROWS; row++) {
            line = lines.get(row).equals(SAME) ? line : lines.get(row);
            for (var column = 0; column < line.length(); column++) {
                if (line.charAt(column) != GROUND) {
                    cells[row * Look.COLUMNS + column] = level(line.charAt(column));
                }
            }
        }
        return new Look.Layer(cells);
    }

    private static int level(char sign) {
        int level = SIGNS.indexOf(sign);
        if (level < 0) {
            throw new IllegalArgumentException("“" + sign + "” is no level");
        }
        return level;
    }
}
