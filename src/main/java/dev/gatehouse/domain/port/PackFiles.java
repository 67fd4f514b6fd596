package dev.gatehouse.domain.port;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Evidence packs on disk. Blocks. */
public interface PackFiles {
    /**
     * Writes a new folder with these files, whole or not at all; folders above it are made. Only its owner may read it
     * where the system knows owners.
     *
     * @throws java.nio.file.FileAlreadyExistsException
     *             when something of that name is there, which stays as it is
     * @throws IOException
     *             when it could not be written; nothing is left of it
     */
    void saveFolder(Path folder, List<PackFile> files) throws IOException;

    /** The same for one file. */
    void saveFile(Path file, byte[] bytes) throws IOException;

    /**
     * Reads what lies there; links below a folder are not followed.
     *
     * @throws IOException
     *             when it cannot be read, or is far larger than any pack
     */
    FoundPack read(Path path) throws IOException;
}
