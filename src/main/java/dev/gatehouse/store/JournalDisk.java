package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the journal asks of a disk, few and small enough to let each fail in a test. */
interface JournalDisk {
    /** The files of a folder whose names end so, by name; empty when there is no folder. */
    List<Path> list(Path folder, String ending) throws IOException;

    /** The whole content of a file. */
    byte[] read(Path file) throws IOException;

    /**
     * Writes bytes at the end of a file, made if need be for its owner alone, and returns once they are on the medium.
     *
     * @param length
     *            how long the file has to be before
     */
    void append(Path file, long length, byte[] bytes) throws IOException;

    /** Writes a new file whole and returns once it is on the medium. */
    void create(Path file, byte[] bytes) throws IOException;

    /** Cuts a file to a length and returns once that is on the medium; a file that is not there has length 0. */
    void truncate(Path file, long length) throws IOException;

    /** Gives a file another name in the same folder. */
    void rename(Path file, Path name) throws IOException;
}
