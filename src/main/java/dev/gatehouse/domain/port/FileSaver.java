package dev.gatehouse.domain.port;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes files that a person asked for, where that person said. Blocks. */
@FunctionalInterface
public interface FileSaver {
    /**
     * Writes bytes, whole or not at all, in place of a file that is there; folders above it are made. Only its owner
     * may read it where the system knows owners.
     *
     * @throws IOException
     *             when it could not be written; what was there before is still there
     */
    void save(Path file, byte[] bytes) throws IOException;

    /** The same for a text, as UTF-8. */
    default void save(Path file, String text) throws IOException {
        save(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
