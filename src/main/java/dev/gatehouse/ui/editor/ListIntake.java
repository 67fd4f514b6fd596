package dev.gatehouse.ui.editor;

import java.nio.file.Path;

import dev.gatehouse.domain.address.ListKind;

/** Where a list sends what should be looked at before it enters: several entries, files, anything that is no entry. */
public interface ListIntake {
    /** Begins with nothing yet. */
    void open(ListKind list);

    /** Begins with a text. */
    void text(ListKind list, String text);

    /** Begins with a file. */
    void file(ListKind list, Path file);
}
