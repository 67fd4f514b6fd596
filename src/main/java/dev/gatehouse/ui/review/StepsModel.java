package dev.gatehouse.ui.review;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.change.SubmitEvent;
import dev.gatehouse.change.SubmitStep;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.review.StepLine.State;

/** Turns the events of a submit into one line for each step. */
final class StepsModel {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Messages messages;
    private final ObservableList<StepLine> lines = FXCollections.observableArrayList();
    private final ObservableList<StepLine> readOnlyLines = FXCollections.unmodifiableObservableList(lines);

    StepsModel(Messages messages) {
        this.messages = messages;
        reset();
    }

    ObservableList<StepLine> lines() {
        return readOnlyLines;
    }

    void reset() {
        lines.clear();
        for (var step : SubmitStep.values()) {
            lines.add(new StepLine(messages.text("step." + step), State.WAITING, ""));
        }
    }

    void accept(SubmitEvent event) {
        switch (event) {
            case SubmitEvent.Started(var step, var _) -> set(step, State.RUNNING, "");
            case SubmitEvent.Finished(var step, var at, var took) ->
                set(step, State.DONE, messages.text("step.note", UTC.format(at), took.toMillis()));
            case SubmitEvent.Stopped(var step, var at, var took, var open) ->
                set(step, open ? State.OPEN : State.STOPPED,
                        messages.text("step.note", UTC.format(at), took.toMillis()));
            case SubmitEvent.LookingAgain(var step, var look, var pause) -> set(step, State.RUNNING,
                    messages.text("step.again", look, pause.toMillis() / 1000.0));
            case SubmitEvent.SendingAgain(var step, var _, var pause) -> set(step, State.RUNNING,
                    messages.text("step.busy", Math.max(1, pause.toMillis() / 100) / 10.0));
            case SubmitEvent.NotWritten(var step, var _) ->
                set(step, State.RUNNING, messages.text("step.not.written"));
        }
    }

    private void set(SubmitStep step, State state, String note) {
        lines.set(List.of(SubmitStep.values()).indexOf(step), new StepLine(messages.text("step." + step), state, note));
    }
}
