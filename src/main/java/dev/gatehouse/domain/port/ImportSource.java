package dev.gatehouse.domain.port;

import java.nio.file.Path;

import dev.gatehouse.domain.address.ImportTable;

/** Cuts pasted text and files into lines and cells; what the cells mean is not its business. May be slow. */
public interface ImportSource {
    /** A text as pasted: a list, columns, quoted CSV, JSON. Never fails; nothing of the text is lost. */
    ImportTable text(String text);

    /**
     * A file: text in any usual encoding, CSV, or the first sheet with addresses of an XLSX workbook. The file is read
     * once and not kept open.
     *
     * @throws UnreadableFileException
     *             when there is no such file, it is too large, or it is no text and no workbook
     */
    ImportTable file(Path file) throws UnreadableFileException;
}
