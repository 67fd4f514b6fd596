package dev.gatehouse.ui.editor;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;

/** Who changed the open profile, asked of CloudTrail when somebody wants to know. */
public final class TrailViewModel {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);
    private static final int LONGEST = 200;

    private final Workspace workspace;
    private final DraftModel model;
    private final Messages messages;
    private final FailureWords failures;
    private final TaskSlot asking;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Line> readOnlyLines = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** Asks about what is open in {@code model}, over the connection of {@code workspace}. */
    public TrailViewModel(Workspace workspace, DraftModel model, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        this.messages = messages;
        this.failures = new FailureWords(messages);
        this.asking = new TaskSlot(runner);
        model.openProperty().subscribe(_ -> forget());
    }

    /** The calls that CloudTrail has of this profile, the latest first. */
    public ObservableList<Line> lines() {
        return readOnlyLines;
    }

    /** What was found, or why nothing could be; empty before anybody asked. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Whether an answer is awaited. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Asks, once more if need be. */
    public void ask() {
        var connection = workspace.connectionProperty().get();
        var open = model.openProperty().get();
        if (connection == null || open == null) {
            return;
        }
        busy.set(true);
        status.set(messages.text("trail.asking"));
        asking.run(new RunningTask(messages.text("task.trail"), this::calledOff),
                () -> connection.gateway().changes(open.ref()), this::show,
                failure -> {
                    throw new IllegalStateException("CloudTrail could not be asked", failure);
                });
    }

    /** All lines, one a line, for the clipboard. */
    public String text() {
        return lines.stream().map(line -> line.when() + "\t" + line.who() + "\t" + line.detail())
                .collect(Collectors.joining("\n"));
    }

    private void calledOff() {
        asking.cancel();
        busy.set(false);
        status.set(messages.text("cancelled"));
    }

    private void forget() {
        asking.cancel();
        busy.set(false);
        lines.clear();
        status.set("");
    }

    private void show(Reply<List<ChangeEvent>> reply) {
        busy.set(false);
        switch (reply) {
            case Reply.Answer<List<ChangeEvent>>(var events, var _) -> {
                lines.setAll(events.stream().map(this::line).toList());
                status.set(messages.plural("trail.found", events.size()));
            }
            case Reply.Failure<List<ChangeEvent>>(var failure) -> {
                lines.clear();
                status.set(words(failure));
                workspace.interrupted(failure, this::ask);
            }
        }
    }

    /** That somebody may not look there is a remark and no error: nothing else needs it. */
    private String words(GatewayFailure failure) {
        return failure instanceof GatewayFailure.AccessDenied
                ? messages.text("trail.denied")
                : messages.text("trail.failed", failures.title(failure), failures.advice(failure));
    }

    private Line line(ChangeEvent event) {
        var from = event.sourceIp() == null
                ? messages.text("trail.from.unknown")
                : messages.text("trail.from", VisibleText.capped(event.sourceIp(), LONGEST));
        var detail = event.errorCode() == null
                ? from
                : messages.text("trail.refused", from, VisibleText.capped(event.errorCode(), LONGEST));
        return new Line(UTC.format(event.at()), VisibleText.capped(event.principal(), LONGEST), detail);
    }

    /**
     * One call.
     *
     * @param when
     *            by AWS's clock
     * @param who
     *            called, an ARN where there is one
     * @param detail
     *            from where, and whether AWS refused it
     */
    public record Line(String when, String who, String detail) {}
}
