package dev.gatehouse.domain.port;

import java.io.IOException;
import java.nio.file.Path;

import dev.gatehouse.domain.local.Bookmarks;

/** Bookmarks in a file of their own, for another computer or a colleague; they hold no secrets. Blocks. */
public interface BookmarkFiles {
    /**
     * Saves them, whole or not at all.
     *
     * @throws IOException
     *             when they could not be saved; what was there before is still there
     */
    void save(Path file, Bookmarks bookmarks) throws IOException;

    /**
     * Reads them.
     *
     * @throws IOException
     *             when there is no such file, or it holds something else; the message says what
     */
    Bookmarks read(Path file) throws IOException;
}
