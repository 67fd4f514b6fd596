package dev.gatehouse.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders that serve one run. */
public final class Folders {
    private Folders() {}

    /**
     * A new folder among the temporary ones; it goes when it is closed, and when the process is stopped before.
     *
     * @param name
     *            how its name begins
     */
    public static Scratch scratch(String name) throws IOException {
        var path = Files.createTempDirectory(name);
        var stopped = Thread.ofPlatform().unstarted(() -> {
            try {
                delete(path);
            } catch (IOException | UncheckedIOException stays) {
                // somebody still writes there
            }
        });
        Runtime.getRuntime().addShutdownHook(stopped);
        return new Scratch(path, stopped);
    }

    /** A folder that serves one run. */
    public record Scratch(Path path, Thread stopped) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            delete(path);
            forget();
        }

        /** A process that ends at this very moment removes it, or finds nothing there. */
        private void forget() {
            try {
                Runtime.getRuntime().removeShutdownHook(stopped);
            } catch (IllegalStateException ending) {
                // it is running already
            }
        }
    }

    /** Deletes a folder with all that is in it; nothing where there is none. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
