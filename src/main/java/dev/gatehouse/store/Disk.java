package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** What the files of this computer ask of a disk, few and small enough to let each fail in a test. */
interface Disk {
    /** The files of a folder whose names end so, by name; empty when there is no folder. */
    List<Path> list(Path folder, String ending) throws IOException;

    /** How many bytes a file has; empty when there is none. */
    OptionalLong size(Path file) throws IOException;

    /** The whole content of a file; a pipe or a folder is none. */
    byte[] read(Path file) throws IOException;

    /** The first bytes of a file, no more than {@code most}; a pipe or a folder is none. */
    byte[] start(Path file, int most) throws IOException;

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

    /** Gives a file another name in the same folder at once, in place of a file that has it already. */
    void rename(Path file, Path name) throws IOException;

    /** Deletes a file, if it is there. */
    void delete(Path file) throws IOException;
}
