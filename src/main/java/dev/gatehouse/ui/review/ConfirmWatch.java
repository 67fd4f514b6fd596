package dev.gatehouse.ui.review;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.ConfirmWindow;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.change.TakeBack;
import dev.gatehouse.change.TakeBack.Found;
import dev.gatehouse.domain.port.JournalException;
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
import dev.gatehouse.ui.review.ConfirmViewModel.State;
import dev.gatehouse.ui.review.ConfirmViewModel.Windows;

/**
 * One change that waits for somebody to confirm it: how long, and what comes of it. At zero it is taken back by itself;
 * one whose time ran out while the program was closed waits for a decision instead.
 */
final class ConfirmWatch {
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
    private final ConfirmWindow window;
    private final Listener listener;
    private State state = State.NONE;
    private State told = State.NONE;
    private String title = "";
    private String body = "";
    private String slept = "";
    private @Nullable TaskHandle ticking;
    private Duration lastSpoken = Duration.ZERO;

    /** Nothing happens before {@link #begin}. */
    ConfirmWatch(ConfirmWindow window, Windows windows, Tools tools, Listener listener) {
        this.window = window;
        this.windows = windows;
        this.listener = listener;
        this.tasks = new TaskSlot(tools.runner());
        this.ticker = tools.ticker();
        this.messages = tools.messages();
        this.failures = new FailureWords(messages);
        this.outcomes = new OutcomeWords(messages);
    }

    ConfirmWindow window() {
        return window;
    }

    State state() {
        return state;
    }

    /** What waits, in a sentence. */
    String title() {
        return title;
    }

    /** How long it still waits and what to do, or what came of it. */
    String body() {
        return body;
    }

    /** Whether it is still to be decided, by a person or by the clock. */
    boolean isOpen() {
        return state != State.DONE;
    }

    /** Counts down, or asks for a decision where the time ran out while the program was closed. */
    void begin() {
        if (window.isOver()) {
            titled(State.OVER, "confirm.over.title");
            say(messages.text("confirm.over.body"));
        } else {
            lastSpoken = window.left().plus(TICK);
            window.sinceLastAsked();
            titled(State.COUNTING, "confirm.title");
            tickEvery(TICK, this::tick);
            tick();
        }
    }

    /** The change stays. */
    void keep() {
        if (!mayBeDecided()) {
            return;
        }
        stopTicking();
        state = State.UNDOING;
        listener.changed(this);
        tasks.run(task(Cancelling.Why.OUTCOME), window::keep,
                problem -> done("kept", problem.map(JournalException::getMessage).orElse("")), this::failed);
    }

    /** Takes the change back now. */
    void undo() {
        if (!mayBeDecided()) {
            return;
        }
        stopTicking();
        windows.way(window).ifPresentOrElse(way -> {
            titled(State.UNDOING, "confirm.undoing.title");
            say(messages.text("confirm.undoing.body"));
            tasks.run(task(Cancelling.Why.SENDING), () -> TakeBack.now(window, way), this::ended,
                    this::failed);
        }, () -> again("offline", window.origin().region(), true));
    }

    private boolean mayBeDecided() {
        return state == State.COUNTING || state == State.OVER;
    }

    private RunningTask task(Cancelling.Why why) {
        return new RunningTask(messages.text("task.confirm"), why);
    }

    private void tick() {
        if (state != State.COUNTING) {
            return;
        }
        var awake = window.sinceLastAsked().compareTo(SLEPT) < 0;
        if (window.isOver()) {
            undo();
            return;
        }
        if (!awake) {
            lookFirst();
        }
        var left = window.left();
        say((slept + " " + messages.text("confirm.body", clock(left))).strip());
        speak(left);
    }

    /** After a sleep, or when somebody set the clock, nobody knows what happened meanwhile (reliability row 43). */
    private void lookFirst() {
        slept = messages.text("confirm.slept.looking");
        windows.way(window).ifPresentOrElse(way -> tasks.run(task(Cancelling.Why.OUTCOME),
                () -> TakeBack.check(window, way), this::lookedAgain, _ -> unseen()), this::unseen);
    }

    private void lookedAgain(Found found) {
        switch (found) {
            case Found.Mine _ -> slept = messages.text("confirm.slept");
            case Found.Unread _ -> unseen();
            case Found.Back _,Found.Changed _,Found.Sent _ -> {
                stopTicking();
                ended(found);
            }
        }
    }

    private void unseen() {
        slept = messages.text("confirm.slept.unseen");
    }

    /** Says how much is left a few times only, so that a screen reader stays of use for other things. */
    private void speak(Duration left) {
        SPOKEN.stream().filter(mark -> left.compareTo(mark) <= 0 && lastSpoken.compareTo(mark) > 0).findFirst()
                .ifPresent(_ -> listener.spoken(this, messages.text("confirm.spoken", clock(left))));
        lastSpoken = left;
    }

    static String clock(Duration left) {
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
                listener.reverted(ref(), new SubmitVerdict.Applied(now, trace, Optional.empty(), Set.of()));
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
                listener.reverted(ref(), applied);
            }
            case SubmitVerdict.NotApplied(SubmitVerdict.Reason.Stale _) -> done("changed", "");
            case SubmitVerdict.NotApplied(SubmitVerdict.Reason.NothingToDo _) -> done("impossible", "");
            case SubmitVerdict.NotApplied(SubmitVerdict.Reason.NotRead _) -> again("not.undone", "", true);
            case SubmitVerdict.NotApplied(var reason) ->
                again("not.undone", outcomes.of(new SubmitVerdict.NotApplied(reason), undo).body(), false);
            case SubmitVerdict.Unknown _ -> again("unknown", "", true);
        }
    }

    private void failed(Throwable failure) {
        again("not.undone", failure.getClass().getSimpleName(), false);
    }

    /** Beginning with which change it is about: the bar stays whatever page is shown. */
    private void say(String words) {
        body = messages.text("confirm.what", name()) + " " + words;
        listener.changed(this);
        if (state != told) {
            told = state;
            listener.came(state);
        }
    }

    /** What the profile is called, as short as it takes. */
    String name() {
        return VisibleText.capped(window.label(), NAME_LETTERS);
    }

    private ProfileRef ref() {
        return window.ref();
    }

    private void titled(State next, String key) {
        state = next;
        title = messages.text(key);
    }

    private void done(String key, String detail) {
        stopTicking();
        titled(State.DONE, "confirm." + key + ".title");
        say(messages.text("confirm." + key + ".body", detail).strip());
    }

    /**
     * It still waits. A person may try again; and where only reading failed, Gatehouse itself does, since whoever is
     * locked out may not be there to press a button.
     */
    private void again(String key, String detail, boolean byItself) {
        titled(State.OVER, "confirm." + key + ".title");
        var words = messages.text("confirm." + key + ".body", detail).strip();
        say(byItself ? words + " " + messages.text("confirm.by.itself", AGAIN.toSeconds()) : words);
        if (byItself) {
            tickEvery(AGAIN, this::undo);
        } else {
            stopTicking();
        }
    }

    /** Told what becomes of it. */
    interface Listener {
        /** Its state or what is said of it is another. */
        void changed(ConfirmWatch watch);

        /** It came to another state; said after {@link #changed}. */
        void came(State state);

        /** How much is left, said a few times only. */
        void spoken(ConfirmWatch watch, String words);

        /** AWS holds the values of before again. */
        void reverted(ProfileRef ref, SubmitVerdict.Applied applied);
    }

    /** What it works with. */
    record Tools(TaskRunner runner, UiTicker ticker, Messages messages) {}
}
