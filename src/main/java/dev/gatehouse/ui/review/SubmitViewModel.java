package dev.gatehouse.ui.review;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.OpenOutcome;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SubmitControl;
import dev.gatehouse.change.SubmitEvent;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitStep;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Risk;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;

/** One submit as the screen shows it: ready, running step by step, ended with a verdict; and the undo after it. */
public final class SubmitViewModel {
    private final TaskRunner runner;
    private final Submits submits;
    private final Messages messages;
    private final OutcomeWords words;
    private final StepsModel steps;
    private final ConfirmViewModel confirm;
    private final TermsViewModel terms;
    private final OpenOutcomesViewModel outcomes;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.READY);
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable SubmitVerdict> verdict = new ReadOnlyObjectWrapper<>();
    private @Nullable SubmitRequest request;
    private @Nullable ProfileSubmit submit;
    private boolean undoing;
    private Optional<Duration> window = Optional.empty();
    private SubmitControl control = new SubmitControl();
    private BiConsumer<GatewayFailure, Runnable> interrupted = (_, _) -> {};

    /** A submit of nothing yet. */
    public SubmitViewModel(Submits submits, ConfirmViewModel confirm, OpenOutcomesViewModel outcomes,
            TaskRunner runner, Messages messages) {
        this.submits = submits;
        this.confirm = confirm;
        this.outcomes = outcomes;
        this.runner = runner;
        this.messages = messages;
        this.words = new OutcomeWords(messages);
        this.steps = new StepsModel(messages);
        this.terms = new TermsViewModel(messages);
        outcomes.onVerdict(this::learned);
    }

    /** Who is told that a submit failed before it changed anything, and how to do it once more. */
    public void onInterrupted(BiConsumer<GatewayFailure, Runnable> told) {
        interrupted = told;
    }

    /** Why it is sent, whether somebody has to confirm it, and what has to be typed first. */
    public TermsViewModel terms() {
        return terms;
    }

    /** Where it stands. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** The verdict in words, null until there is one. */
    public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** The verdict itself, null until there is one. */
    public ReadOnlyObjectProperty<@Nullable SubmitVerdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /**
     * A sentence about what was just asked for, for instance why it is too late to cancel; empty when there is none.
     */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The steps in order. */
    public ObservableList<StepLine> steps() {
        return steps.lines();
    }

    /** The profile whose change is shown, empty before the first. */
    public Optional<ProfileRef> profile() {
        return Optional.ofNullable(request).map(SubmitRequest::ref);
    }

    /** Whether what was just applied can be undone; an undo itself is not undone again. */
    public boolean canUndo() {
        return undoRequest().isPresent();
    }

    /** Whether the profile changed meanwhile, so that the draft would have to be begun again. */
    public boolean isStale() {
        return verdict.get() instanceof SubmitVerdict.NotApplied(SubmitVerdict.Reason.Stale _);
    }

    /**
     * Whether the draft can be put together with what AWS holds now: it holds neither what it did nor all that was
     * sent.
     */
    public boolean canMerge() {
        return isStale() || verdict.get() instanceof SubmitVerdict.Unknown(SubmitVerdict.Doubt.Different _);
    }

    void prepare(ProfileRef ref, DraftAnalysis analysis, Risk risk, String instance) {
        terms.begin(ref, risk, instance);
        reset(new SubmitRequest(ref, analysis.base(), analysis.changes().change()));
    }

    /**
     * Starts the submit; only from {@link Phase#READY}, and only on terms that will do. A risky change is never sent
     * before the name of the instance was typed (reliability R7).
     */
    public void start() {
        if (phase.get() == Phase.READY) {
            terms.agreed().ifPresent(this::send);
        }
    }

    /** Chooses the longest time to confirm that ends before the credentials do; nothing is sent. */
    public void shorten() {
        shorterWindow().ifPresent(minutes -> {
            terms.textProperty(TermsViewModel.Field.MINUTES).set(Long.toString(minutes));
            if (request != null) {
                reset(request);
            }
        });
    }

    /**
     * The longest time to confirm, in minutes, that ends before the credentials do; empty unless that was the problem.
     */
    public Optional<Long> shorterWindow() {
        return verdict
                .get() instanceof SubmitVerdict.NotApplied(SubmitVerdict.Reason.CredentialsTooShort(var _, var longest))
                        ? Optional.of(longest.toMinutes()).filter(minutes -> minutes > 0)
                        : Optional.empty();
    }

    private void send(Terms agreed) {
        var next = request;
        if (next != null) {
            request = next.on(agreed);
            var started = submits.create(request, control);
            submit = started;
            run(started);
        }
    }

    /** Asks for the submit to end before it sends; too late once it sends, and then says so. */
    public void cancel() {
        if (phase.get() == Phase.RUNNING && !control.cancel()) {
            notice.set(messages.text("submit.cancel.late"));
        }
    }

    /** Looks again at how the update ended, without sending; only after an unknown outcome. */
    public void checkAgain() {
        if (phase.get() == Phase.ENDED && verdict.get() instanceof SubmitVerdict.Unknown) {
            outcomes.checkNow();
        }
    }

    /** What was found out later about the submit that is shown. */
    private void learned(SubmitId id, SubmitVerdict found) {
        var open = submit;
        if (open != null && open.id().equals(id) && phase.get() == Phase.ENDED) {
            steps.learned(found);
            end(open, found);
        }
    }

    /** Sends the old values of what was just applied, by the same steps; refuses if anything changed since. */
    public void undo() {
        undoRequest().ifPresent(back -> {
            reset(back);
            undoing = true;
            send(back.terms());
        });
    }

    private Optional<SubmitRequest> undoRequest() {
        var sent = request;
        if (sent != null && !undoing && sent.terms().confirmWithin().isEmpty()
                && verdict.get() instanceof SubmitVerdict.Applied applied) {
            var back = sent.change().undo(sent.base());
            return Optional.of(back).filter(change -> !change.isEmpty())
                    .map(change -> new SubmitRequest(sent.ref(), applied.now(), change));
        }
        return Optional.empty();
    }

    private void reset(SubmitRequest next) {
        request = next;
        undoing = false;
        submit = null;
        control = new SubmitControl();
        window = Optional.empty();
        steps.reset();
        outcome.set(null);
        verdict.set(null);
        notice.set("");
        phase.set(Phase.READY);
    }

    private void run(ProfileSubmit running) {
        var asked = control;
        phase.set(Phase.RUNNING);
        outcome.set(null);
        var task = new RunningTask(messages.text("task.submit"), this::cancel);
        runner.run(task, () -> running.run(event -> report(running, task, event)), ended -> end(running, ended),
                failure -> end(running, brokenOff(asked, failure)));
    }

    /** Whatever broke: nothing was sent if sending had not begun, otherwise only looking again can tell. */
    private static SubmitVerdict brokenOff(SubmitControl asked, Throwable failure) {
        var cause = failure.getClass().getName();
        return asked.hasStartedSending()
                ? new SubmitVerdict.Unknown(new SubmitVerdict.Doubt.BrokenOff(cause))
                : new SubmitVerdict.NotApplied(new SubmitVerdict.Reason.BrokenOff(cause));
    }

    private void report(ProfileSubmit running, RunningTask task, SubmitEvent event) {
        runner.later(() -> {
            if (event instanceof SubmitEvent.Started(var step, var _) && step == SubmitStep.SEND) {
                task.goesOn(Cancelling.Why.SENDING);
            }
            if (running.equals(submit)) {
                steps.accept(event);
                if (event instanceof SubmitEvent.Finished(var step, var _, var took)
                        && step == SubmitStep.COMPARE) {
                    window = Optional.of(took);
                }
            }
        });
    }

    /** A submit that is no longer shown, since the connection was closed meanwhile, says nothing about the next one. */
    private void end(ProfileSubmit running, SubmitVerdict ended) {
        if (running.equals(submit)) {
            notice.set("");
            if (ended instanceof SubmitVerdict.Applied && request != null) {
                terms.spent();
                confirm.begin(running, request);
            }
            if (ended instanceof SubmitVerdict.Unknown(var doubt) && request != null) {
                outcomes.watch(OpenOutcome.of(running, request), doubt);
            }
            verdict.set(ended);
            phase.set(Phase.ENDED);
            outcome.set(outcome(ended, running.request()));
            if (ended instanceof SubmitVerdict.NotApplied(var reason)) {
                failureOf(reason).ifPresent(failure -> interrupted.accept(failure, () -> again(running)));
            }
        }
    }

    private static Optional<GatewayFailure> failureOf(SubmitVerdict.Reason reason) {
        return switch (reason) {
            case SubmitVerdict.Reason.NotRead(var failure) -> Optional.of(failure);
            case SubmitVerdict.Reason.Refused(var failure) -> Optional.of(failure);
            default -> Optional.empty();
        };
    }

    /** The same submit from its first step, if it is still the one that is shown; what was agreed to holds. */
    private void again(ProfileSubmit failed) {
        var sent = request;
        if (failed.equals(submit) && sent != null && phase.get() == Phase.ENDED) {
            var back = undoing;
            reset(sent);
            undoing = back;
            send(sent.terms());
        }
    }

    private Outcome outcome(SubmitVerdict ended, SubmitRequest sent) {
        var said = undoing && ended instanceof SubmitVerdict.Applied applied
                ? words.undone(applied, sent)
                : words.of(ended, sent);
        return window.map(time -> words.withWindow(said, time)).orElse(said);
    }

    /** Where a submit stands. */
    public enum Phase {
        READY, RUNNING, ENDED
    }

    /** Makes submits over the connection that is open. */
    @FunctionalInterface
    public interface Submits {
        /** A submit of {@code request} that {@code control} can cancel. */
        ProfileSubmit create(SubmitRequest request, SubmitControl control);
    }
}
