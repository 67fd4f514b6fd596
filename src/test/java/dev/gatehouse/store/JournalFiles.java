package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files and lines of journals under measurement. */
final class JournalFiles {
    private JournalFiles() {}

    static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** How many whole lines lie before an offset. */
    static int lines(byte[] bytes, int before) {
        var lines = 0;
        for (var i = 0; i < before; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** Where the first so many lines end. */
    static int end(byte[] bytes, int lines) {
        var from = 0;
        for (var seen = 0; seen < lines; from++) {
            seen += bytes[from] == '\n' ? 1 : 0;
        }
        return from;
    }
}
