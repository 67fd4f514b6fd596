package dev.gatehouse.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;

/**
 * Starts on 5 000 damaged files of people's own entries and counts (reliability R17, the part of the preferences).
 * Arguments: how many, the seed.
 */
final class DamagedFilesFigure {
    private static final int USUAL = 5000;

    private DamagedFilesFigure() {}

    public static void main(String[] arguments) throws IOException {
        var n = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
        var seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        var folder = Files.createTempDirectory("gatehouse-damage");
        var start = System.nanoTime();
        var damage = new DamagedFiles(folder, seed);
        for (var i = 0; i < n; i++) {
            damage.once(i);
        }
        print(System.out, damage, n, seed, Duration.ofNanos(System.nanoTime() - start));
        delete(folder);
        System.exit(damage.failures().isEmpty() ? 0 : 1);
    }

    private static void print(PrintStream out, DamagedFiles damage, int n, long seed, Duration took) {
        out.printf("R17 damaged files: seed %d, n %d, failures %d, set aside %d, %d s%n", seed, n,
                damage.failures().size(), damage.setAside(), took.toSeconds());
        damage.failures().forEach(out::println);
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
