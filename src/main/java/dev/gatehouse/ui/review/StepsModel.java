package dev.gatehouse.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.change.Sight;
import dev.gatehouse.change.SubmitEvent;
import dev.gatehouse.change.SubmitStep;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.review.StepLine.State;

/**
 * Turns the events of a submit into one line for each step. A line says what its own step brought and no more: sending
 * says how AWS answered, verifying says what AWS holds. The verdict weighs both.
 */
final class StepsModel {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Messages messages;
    private final ObservableList<StepLine> lines = FXCollections.observableArrayList();
    private final ObservableList<StepLine> readOnlyLines = FXCollections.unmodifiableObservableList(lines);
    private Optional<Sight> seen = Optional.empty();

    StepsModel(Messages messages) {
        this.messages = messages;
        reset();
    }

    ObservableList<StepLine> lines() {
        return readOnlyLines;
    }

    void reset() {
        seen = Optional.empty();
        lines.clear();
        for (var step : SubmitStep.values()) {
            lines.add(new StepLine(messages.text("step." + step), State.WAITING, "", ""));
        }
    }

    void accept(SubmitEvent event) {
        switch (event) {
            case SubmitEvent.Started(var step, var _) -> running(step, "");
            case SubmitEvent.Finished(var step, var at, var took) ->
                set(step, State.DONE, step == SubmitStep.SEND ? messages.text("step.accepted") : sight(),
                        time(at, took));
            case SubmitEvent.Failed(var step, var at, var took, var failure) ->
                set(step, answered(failure), messages.text("step.answer." + answer(failure)), time(at, took));
            case SubmitEvent.Stopped(var step, var at, var took, var open) ->
                set(step, stopped(step, open), open ? doubt() : sight(), time(at, took));
            case SubmitEvent.Seen(var _, var sight) -> seen = Optional.of(sight);
            case SubmitEvent.LookingAgain(var step, var look, var pause) ->
                running(step, messages.text("step.again", look, pause.toMillis() / 1000.0));
            case SubmitEvent.SendingAgain(var step, var _, var pause) ->
                running(step, messages.text("step.busy", Math.max(1, pause.toMillis() / 100) / 10.0));
            case SubmitEvent.NotWritten(var step, var _) -> running(step, messages.text("step.not.written"));
        }
    }

    /** What a later look found out about an update of which nobody knew how it ended. */
    void learned(SubmitVerdict verdict) {
        seen = switch (verdict) {
            case SubmitVerdict.Applied _ -> Optional.of(Sight.NEW);
            case SubmitVerdict.NotApplied _ -> Optional.of(Sight.OLD);
            case SubmitVerdict.Unknown _ -> seen;
        };
        if (!(verdict instanceof SubmitVerdict.Unknown)) {
            set(SubmitStep.VERIFY, State.DONE, sight(), "");
        }
    }

    private String sight() {
        return seen.map(what -> messages.text("step.seen." + what)).orElse("");
    }

    /** As long as the change may still arrive, old values say nothing about how it ends. */
    private String doubt() {
        return seen.filter(what -> what == Sight.OLD).map(_ -> messages.text("step.seen.still")).orElseGet(this::sight);
    }

    /** Whoever looked and saw the old values after a refusal has verified: nothing went wrong with looking. */
    private State stopped(SubmitStep step, boolean open) {
        if (open) {
            return State.OPEN;
        }
        return step == SubmitStep.VERIFY && seen.filter(what -> what == Sight.OLD).isPresent()
                ? State.DONE
                : State.STOPPED;
    }

    private static State answered(GatewayFailure failure) {
        if (failure.details().trace().sends() == 0) {
            return State.STOPPED;
        }
        return failure.certainlyNotApplied() ? State.REFUSED : State.OPEN;
    }

    /** How AWS answered, never more certain than {@link GatewayFailure#certainlyNotApplied()}. */
    private static String answer(GatewayFailure failure) {
        if (failure.details().trace().sends() == 0) {
            return "unsent";
        }
        if (failure.certainlyNotApplied()) {
            return failure instanceof GatewayFailure.Throttled ? "busy" : "refused";
        }
        return switch (failure) {
            case GatewayFailure.NoAnswer _,GatewayFailure.Unreachable _ -> "none";
            case GatewayFailure.ServiceFault _ -> "fault";
            default -> "unclear";
        };
    }

    private String time(Instant at, Duration took) {
        return messages.text("step.note", UTC.format(at), took.toMillis());
    }

    private void running(SubmitStep step, String detail) {
        set(step, State.RUNNING, detail, "");
    }

    private void set(SubmitStep step, State state, String detail, String time) {
        lines.set(List.of(SubmitStep.values()).indexOf(step),
                new StepLine(messages.text("step." + step), state, detail, time));
    }
}
