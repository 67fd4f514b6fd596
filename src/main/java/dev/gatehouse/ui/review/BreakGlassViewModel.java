package dev.gatehouse.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.UndoScript;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.port.FileSaver;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.TroubleWords;

/** What helps when a change locks people out: the ways in that stay open, and scripts that take it back by hand. */
public final class BreakGlassViewModel {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    private final FileSaver files;
    private final InstantSource clock;
    private final TaskSlot saving;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private @Nullable Destination to;
    private @Nullable SubmitRequest request;

    /** Nothing to help with yet. */
    public BreakGlassViewModel(FileSaver files, InstantSource clock, TaskRunner runner, Messages messages) {
        this.files = files;
        this.clock = clock;
        this.saving = new TaskSlot(runner);
        this.messages = messages;
    }

    /** Whether there is something to say: only where much is at stake. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether anything the change sends could be put back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Where the scripts were saved, or why they were not; empty before. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    void prepare(Destination destination, DraftAnalysis analysis, boolean risky) {
        to = destination;
        request = new SubmitRequest(destination.ref(), analysis.base(), analysis.changes().change());
        shown.set(risky);
        undoable.set(!analysis.changes().change().undo(analysis.base()).isEmpty());
        note.set("");
    }

    /** Saves the scripts in a new folder inside {@code folder}, with the reason and ticket typed so far. */
    public void save(Path folder, TermsViewModel terms) {
        var sent = request;
        var where = to;
        if (sent != null && where != null) {
            var now = clock.instant();
            var script = new UndoScript(sent.on(terms.why()), where.origin(), now);
            var target = folder.resolve(folderName(where, now));
            saving.run(new RunningTask(messages.text("task.undo.script"), Cancelling.Why.WRITING),
                    () -> write(script, target), note::set, failure -> {
                        throw new IllegalStateException("The scripts could not be made", failure);
                    });
        }
    }

    private static String folderName(Destination where, Instant now) {
        return "gatehouse-undo-" + where.ref().profile().value().replaceAll("[^A-Za-z0-9_-]", "_") + "-"
                + STAMP.format(now);
    }

    private String write(UndoScript script, Path target) {
        try {
            for (var file : script.files().entrySet()) {
                files.save(target.resolve(file.getKey()), file.getValue());
            }
            return messages.text("glass.saved", VisibleText.of(target.toString()));
        } catch (IOException problem) {
            return messages.text("glass.not.saved", VisibleText.of(target.toString()),
                    TroubleWords.of(problem, messages));
        }
    }
}
