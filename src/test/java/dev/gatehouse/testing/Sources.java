package dev.gatehouse.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the project's own files, for tests about all of them. Tests run in the project's folder. */
public final class Sources {

    /** The program's code. */
    public static final Path JAVA = Path.of("src/main/java");
    /** The program's resources. */
    public static final Path RESOURCES = Path.of("src/main/resources");

    private Sources() {}

    /** All files below a folder whose name ends so, sorted. */
    public static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's text. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
