package dev.gatehouse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.gatehouse.domain.local.Bookmarks;
import dev.gatehouse.domain.port.BookmarkFiles;
import dev.gatehouse.domain.port.FileSaver;

/** Bookmarks in the very form in which this computer keeps them. */
public final class JsonBookmarkFiles implements BookmarkFiles {
    private final FileSaver saver;

    /** Writes through {@code saver}. */
    public JsonBookmarkFiles(FileSaver saver) {
        this.saver = saver;
    }

    @Override
    public void save(Path file, Bookmarks bookmarks) throws IOException {
        saver.save(file, new String(BookmarksData.FORM.write(bookmarks), StandardCharsets.UTF_8));
    }

    @Override
    public Bookmarks read(Path file) throws IOException {
        if (Files.size(file) > JsonLocalStore.MOST_BYTES) {
            throw new IOException("it is larger than 16 MB");
        }
        try {
            return BookmarksData.FORM.read(Files.readAllBytes(file));
        } catch (UnreadableJsonException cause) {
            throw new IOException(cause.getMessage(), cause);
        }
    }
}
