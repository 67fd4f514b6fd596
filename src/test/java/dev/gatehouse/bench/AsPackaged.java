package dev.gatehouse.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures a figure in a process of its own that runs as the package does, with the same options of the virtual
 * machine, on the display there is or on one in memory. Without either every frame is copied pixel by pixel on the
 * window's own thread, which no computer with a display has to do.
 */
final class AsPackaged {
    private static final List<String> DISPLAY_IN_MEMORY = List.of("xvfb-run", "-a", "-s", "-screen 0 1400x900x24");
    private static final Path OPTIONS = Path.of("packaging", "common", "jvm-options");

    private AsPackaged() {}

    /** Measures, and prints what came of it; whether there was no failure. */
    static boolean measure(String id, long seed, int n) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (System.getenv("DISPLAY") == null && isThere(DISPLAY_IN_MEMORY.getFirst())) {
            command.addAll(DISPLAY_IN_MEMORY);
        }
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + OPTIONS,
                "-cp", System.getProperty("java.class.path"), Figures.class.getName(), Figures.HERE, "--seed",
                String.valueOf(seed), "--n", String.valueOf(n), id));
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
