package dev.gatehouse.ui.review;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.ConfirmWindow;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.UiTicker;
import dev.gatehouse.ui.review.ConfirmWork.Found;

/**
 * The change that waits for somebody to confirm it, if one does: how long, and what comes of it. At zero it is taken
 * back by itself; one whose time ran out while the program was closed waits for a decision instead.
 */
public final class ConfirmViewModel {
    private static final int NAME_LETTERS = 60;
    private static final Duration TICK = Duration.ofSeconds(1);
    /** Ticks further apart than this mean that the computer slept or that its clock was set. */
    private static final Duration SLEPT = Duration.ofSeconds(10);
    private static final Duration AGAIN = Duration.ofSeconds(15);
    /** What is left when it is said aloud. */
    private static final List<Duration> SPOKEN = List.of(Duration.ofSeconds(10), Duration.ofSeconds(30),
            Duration.ofMinutes(1), Duration.ofMinutes(5));
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Windows windows;
    private final TaskSlot tasks;
    private final UiTicker ticker;
    private final Messages messages;
    private final FailureWords failures;
    private final OutcomeWords outcomes;
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper slept = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper body = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<SubmitVerdict.@Nullable Applied> reverted = new ReadOnlyObjectWrapper<>();
    private @Nullable ConfirmWindow window;
    private @Nullable TaskHandle ticking;
    private Duration lastSpoken = Duration.ZERO;

    /** Nothing waits yet. */
    public ConfirmViewModel(Windows windows, TaskRunner runner, UiTicker ticker, Messages messages) {
        this.windows = windows;
        this.tasks = new TaskSlot(runner);
        this.ticker = ticker;
        this.messages = messages;
        this.failures = new FailureWords(messages);
        this.outcomes = new OutcomeWords(messages);
    }

    /** Where it stands. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What waits, in a sentence. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** How long it still waits and what to do, or what came of it. */
    public ReadOnlyStringProperty bodyProperty() {
        return body.getReadOnlyProperty();
    }

    /** How much is left, said a few times only: for screen readers. */
    public ReadOnlyStringProperty spokenProperty() {
        return spoken.getReadOnlyProperty();
    }

    /** The undo that was applied last, so that the window can show the profile again; null before the first. */
    public ReadOnlyObjectProperty<SubmitVerdict.@Nullable Applied> revertedProperty() {
        return reverted.getReadOnlyProperty();
    }

    /** The profile that waits or was decided about last. */
    public Optional<ProfileRef> profile() {
        return Optional.ofNullable(window).map(ConfirmWindow::ref);
    }

    /** Starts the window of a change that was just applied; does nothing when nobody has to confirm it. */
    public void begin(ProfileSubmit submit, SubmitRequest request) {
        windows.begin(submit, request).ifPresent(this::count);
    }

    /** Looks whether a change of an earlier run of the program still waits where the window is connected now. */
    public void lookBack() {
        if (state.get() == State.NONE || state.get() == State.DONE) {
            windows.waiting().ifPresent(look -> tasks.run(task(Cancelling.Why.OUTCOME), look,
                    found -> found.ifPresent(this::resume), this::unread));
        }
    }

    /** The change stays. */
    public void keep() {
        var waiting = window;
        if (waiting == null || (state.get() != State.COUNTING && state.get() != State.OVER)) {
            return;
        }
        stopTicking();
        state.set(State.UNDOING);
        tasks.run(task(Cancelling.Why.OUTCOME), waiting::keep,
                problem -> done("kept", problem.map(JournalException::getMessage).orElse("")), this::failed);
    }

    /** Takes the change back now. */
    public void undo() {
        var waiting = window;
        if (waiting == null || (state.get() != State.COUNTING && state.get() != State.OVER)) {
            return;
        }
        stopTicking();
        windows.way(waiting).ifPresentOrElse(way -> {
            state.set(State.UNDOING);
            title.set(messages.text("confirm.undoing.title"));
            say(messages.text("confirm.undoing.body"));
            tasks.run(task(Cancelling.Why.SENDING), () -> ConfirmWork.takeBack(waiting, way), this::ended,
                    this::failed);
        }, () -> again("offline", waiting.origin().region(), true));
    }

    /** Forgets what was said about a change that is decided. */
    public void dismiss() {
        if (state.get() == State.DONE) {
            state.set(State.NONE);
        }
    }

    private RunningTask task(Cancelling.Why why) {
        return new RunningTask(messages.text("task.confirm"), why);
    }

    private void count(ConfirmWindow begun) {
        window = begun;
        state.set(State.COUNTING);
        title.set(messages.text("confirm.title"));
        slept.set("");
        lastSpoken = begun.left().plus(TICK);
        begun.sinceLastAsked();
        tickEvery(TICK, this::tick);
        tick();
    }

    private void resume(ConfirmWindow found) {
        if (found.isOver()) {
            window = found;
            state.set(State.OVER);
            title.set(messages.text("confirm.over.title"));
            say(messages.text("confirm.over.body"));
        } else {
            count(found);
        }
    }

    private void tick() {
        var waiting = window;
        if (waiting == null || state.get() != State.COUNTING) {
            return;
        }
        var awake = waiting.sinceLastAsked().compareTo(SLEPT) < 0;
        if (waiting.isOver()) {
            undo();
            return;
        }
        if (!awake) {
            lookFirst(waiting);
        }
        var left = waiting.left();
        say((slept.get() + " " + messages.text("confirm.body", clock(left))).strip());
        speak(left);
    }

    /** After a sleep, or when somebody set the clock, nobody knows what happened meanwhile (reliability row 43). */
    private void lookFirst(ConfirmWindow waiting) {
        slept.set(messages.text("confirm.slept.looking"));
        windows.way(waiting).ifPresentOrElse(way -> tasks.run(task(Cancelling.Why.OUTCOME),
                () -> ConfirmWork.check(waiting, way), this::lookedAgain, _ -> unseen()), this::unseen);
    }

    private void lookedAgain(Found found) {
        switch (found) {
            case Found.Mine _ -> slept.set(messages.text("confirm.slept"));
            case Found.Unread _ -> unseen();
            case Found.Back _,Found.Changed _,Found.Sent _ -> {
                stopTicking();
                ended(found);
            }
        }
    }

    private void unseen() {
        slept.set(messages.text("confirm.slept.unseen"));
    }

    /** Says how much is left a few times only, so that a screen reader stays of use for other things. */
    private void speak(Duration left) {
        SPOKEN.stream().filter(mark -> left.compareTo(mark) <= 0 && lastSpoken.compareTo(mark) > 0).findFirst()
                .ifPresent(_ -> spoken.set(messages.text("confirm.spoken", clock(left))));
        lastSpoken = left;
    }

    private static String clock(Duration left) {
        return "%02d:%02d".formatted(left.toSeconds() / 60, left.toSeconds() % 60);
    }

    private void tickEvery(Duration period, Runnable action) {
        stopTicking();
        ticking = ticker.every(period, action);
    }

    private void stopTicking() {
        var running = ticking;
        if (running != null) {
            running.cancel();
            ticking = null;
        }
    }

    private void ended(Found found) {
        switch (found) {
            case Found.Unread(var failure) -> again("not.undone", failures.title(failure) + ".", true);
            case Found.Back(var now, var trace) -> {
                done("reverted", UTC.format(trace.at()));
                reverted.set(new SubmitVerdict.Applied(now, trace, Optional.empty(), Set.of()));
            }
            case Found.Changed _ -> done("changed", "");
            case Found.Sent(var verdict, var undo) -> sent(verdict, undo);
            case Found.Mine _ -> throw new IllegalStateException("what is still there is taken back first");
        }
    }

    private void sent(SubmitVerdict verdict, SubmitRequest undo) {
        switch (verdict) {
            case SubmitVerdict.Applied applied -> {
                done("reverted", UTC.format(applied.trace().at()));
                reverted.set(applied);
            }
            case SubmitVerdict.NotApplied(SubmitVerdict.Reason.Stale _) -> done("changed", "");
            case SubmitVerdict.NotApplied(SubmitVerdict.Reason.NothingToDo _) -> done("impossible", "");
            case SubmitVerdict.NotApplied(SubmitVerdict.Reason.NotRead _) -> again("not.undone", "", true);
            case SubmitVerdict.NotApplied(var reason) ->
                again("not.undone", outcomes.of(new SubmitVerdict.NotApplied(reason), undo).body(), false);
            case SubmitVerdict.Unknown _ -> again("unknown", "", true);
        }
    }

    /** What cannot be read in the journal is told where changes are sent and in the history; nothing waits here. */
    private void unread(Throwable failure) {
        if (!(failure instanceof JournalException)) {
            throw new IllegalStateException("The journal could not be looked into", failure);
        }
    }

    private void failed(Throwable failure) {
        again("not.undone", failure.getClass().getSimpleName(), false);
    }

    /** Beginning with which change it is about: the bar stays whatever page is shown. */
    private void say(String words) {
        body.set(profileName().map(name -> messages.text("confirm.what", name) + " " + words).orElse(words));
    }

    private Optional<String> profileName() {
        return Optional.ofNullable(window).map(waiting -> VisibleText.capped(waiting.label(), NAME_LETTERS));
    }

    private void done(String key, String detail) {
        stopTicking();
        state.set(State.DONE);
        title.set(messages.text("confirm." + key + ".title"));
        say(messages.text("confirm." + key + ".body", detail).strip());
    }

    /**
     * It still waits. A person may try again; and where only reading failed, Gatehouse itself does, since whoever is
     * locked out may not be there to press a button.
     */
    private void again(String key, String detail, boolean byItself) {
        state.set(State.OVER);
        title.set(messages.text("confirm." + key + ".title"));
        var words = messages.text("confirm." + key + ".body", detail).strip();
        say(byItself ? words + " " + messages.text("confirm.by.itself", AGAIN.toSeconds()) : words);
        if (byItself) {
            tickEvery(AGAIN, this::undo);
        } else {
            stopTicking();
        }
    }

    /** Where a change stands that has to be confirmed. */
    public enum State {
        /** Nothing waits. */
        NONE,
        /** The time runs. */
        COUNTING,
        /** The time is over, and a person decides. */
        OVER,
        /** It is being decided about. */
        UNDOING,
        /** It is decided. */
        DONE
    }

    /** The way to windows. */
    public interface Windows {
        /** The window of a change that was just applied; empty when nobody has to confirm it. */
        Optional<ConfirmWindow> begin(ProfileSubmit submit, SubmitRequest request);

        /** Looks, blocking, for a change of an earlier run that waits where the window is connected now. */
        Optional<Callable<Optional<ConfirmWindow>>> waiting();

        /** The way to take a change back; empty while the window is not connected to where it was sent. */
        Optional<Way> way(ConfirmWindow window);
    }

    /** The way to take a change back; both methods block or make what blocks. */
    public interface Way {
        /** Reads a profile. */
        Reply<AuthenticationProfile> read(ProfileRef ref);

        /** Makes a submit. */
        ProfileSubmit submit(SubmitRequest request);
    }
}
