package dev.gatehouse.testing;

import java.nio.file.Path;

import dev.gatehouse.domain.address.ImportTable;
import dev.gatehouse.domain.port.ImportSource;
import dev.gatehouse.domain.port.UnreadableFileException;

/** What an importer needs, without files. */
public final class Importing {

    /** Texts are cut as they stand; no file can be read. */
    public static final ImportSource SOURCE = new ImportSource() {
        @Override
        public ImportTable text(String text) {
            return ImportTable.ofText(text);
        }

        @Override
        public ImportTable file(Path file) throws UnreadableFileException {
            throw new UnreadableFileException(file.getFileName() + " does not exist.");
        }
    };

    private Importing() {}
}
