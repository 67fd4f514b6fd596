package dev.gatehouse.domain.port;

import java.io.IOException;
import java.nio.file.Path;

import dev.gatehouse.domain.handover.HandOver;

/** Keeps handed-over changes in files, with digests that show what was altered since. Blocks. */
public interface HandOverFiles {
    /**
     * Writes one, in place of a file that is there.
     *
     * @throws IOException
     *             when it could not be written
     */
    void save(Path file, HandOver handOver) throws IOException;

    /**
     * Reads one whose digests are right.
     *
     * @throws HandOverException
     *             when it is none, cannot be read, or was altered
     */
    HandOver read(Path file) throws HandOverException;
}
