package dev.gatehouse.app;

import java.nio.file.Path;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.ui.editor.ListIntake;
import dev.gatehouse.ui.importer.ImportViewModel;
import dev.gatehouse.ui.shell.ShellViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** Leads from the lists of the editor to the importer. */
record Intake(ShellViewModel shell) implements ListIntake {

    @Override
    public void open(ListKind list) {
        importer(list);
    }

    @Override
    public void text(ListKind list, String text) {
        importer(list).paste(text);
    }

    @Override
    public void file(ListKind list, Path file) {
        importer(list).file(file);
    }

    private ImportViewModel importer(ListKind list) {
        var importer = shell.pages().importer();
        importer.open(list);
        shell.go(Page.IMPORT);
        return importer;
    }
}
