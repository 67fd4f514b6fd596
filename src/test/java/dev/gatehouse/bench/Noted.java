package dev.gatehouse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures for the README: a benchmark notes them in the file that the environment names as {@code GATEHOUSE_FIGURES},
 * one a line, and {@link ReadmeFigures} writes what is there. Without that file nothing is noted.
 */
public final class Noted {
    private static final String FILE = "GATEHOUSE_FIGURES";

    private Noted() {}

    /**
     * What was measured several times.
     *
     * @param median
     *            in the unit of the figure
     */
    public record Spread(double median, double least, double most) {
        /** Of values in any order, at least one. */
        static Spread of(Collection<? extends Number> values) {
            var sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
            return new Spread(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
        }
    }

    /** Notes what was measured under a name without blanks. */
    public static void note(String name, Collection<? extends Number> values) {
        note(name, Spread.of(values));
    }

    static void note(String name, Spread spread) {
        var file = System.getenv(FILE);
        if (file == null) {
            return;
        }
        try {
            Files.writeString(Path.of(file), String.format(Locale.ROOT, "%s %.4f %.4f %.4f%n", name, spread.median(),
                    spread.least(), spread.most()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file holds, by name; the last one of a name counts. */
    static Map<String, Spread> read(Path file) throws IOException {
        Map<String, Spread> figures = new TreeMap<>();
        for (var line : Files.readAllLines(file)) {
            var parts = line.split(" ", -1);
            figures.put(parts[0], new Spread(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3])));
        }
        return figures;
    }
}
