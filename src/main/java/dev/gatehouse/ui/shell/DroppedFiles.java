package dev.gatehouse.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/**
 * Leads a file that is dropped anywhere on the window to whoever reads such files: a baseline, a change of a colleague
 * or a profile, or a list of addresses. Each shows what it read and waits; nothing enters anything by itself.
 */
public final class DroppedFiles {
    /** What every baseline and no other file has near its beginning. */
    private static final String BASELINE = "\"gatehouse-baseline\"";
    private static final int BEGINNING = 64 * 1024;

    private final ShellViewModel shell;
    private final TaskRunner runner;
    private final Messages messages;

    DroppedFiles(ShellViewModel shell, TaskRunner runner) {
        this.shell = shell;
        this.runner = runner;
        this.messages = shell.messages();
    }

    /** Takes a file. */
    public void take(Path file) {
        if (isJson(file)) {
            runner.run(messages.text("task.handover"), () -> isBaseline(file), baseline -> lead(file, baseline),
                    _ -> lead(file, false));
        } else if (shell.pages().editor().model().openProperty().get() == null) {
            lead(file, false);
        } else if (shell.pages().editor().model().lockedProperty().getValue()) {
            shell.go(Page.PROFILES);
        } else {
            var importer = shell.pages().importer();
            importer.open(ListKind.ALLOWED);
            shell.go(Page.IMPORT);
            importer.file(file);
        }
    }

    /** What cannot be read says so where it was led to. */
    private void lead(Path file, boolean baseline) {
        if (baseline) {
            shell.pages().editor().parts().rules().baselines().load(file);
            shell.go(Page.PROFILES);
        } else {
            shell.pages().handOver().open(file);
        }
    }

    private static boolean isJson(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static boolean isBaseline(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(BASELINE);
        }
    }
}
