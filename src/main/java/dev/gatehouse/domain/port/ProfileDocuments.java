package dev.gatehouse.domain.port;

import java.nio.file.Path;

/** Reads profiles from files. */
public interface ProfileDocuments {
    /**
     * Reads one profile.
     *
     * @throws UnreadableFileException
     *             when there is no such file or it holds no profile
     */
    ProfileDocument read(Path file) throws UnreadableFileException;
}
