package dev.gatehouse.ui.review;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.OpenOutcome;
import dev.gatehouse.change.Pace;
import dev.gatehouse.change.SubmitEvent;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.journal.JournalEvent.Closed.End;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.UiTicker;

/**
 * The changes of which nobody knows how they ended, in this run of the program or an earlier one. It looks into them by
 * itself, by reading alone, one after the other, until it knows; their profiles are locked meanwhile, and only theirs.
 */
public final class OpenOutcomesViewModel {
    private static final Duration TICK = Duration.ofSeconds(1);
    /** How long to wait before each look; the last one again and again. */
    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(8), Duration.ofSeconds(8),
            Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(60));
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Source source;
    private final Pace pace;
    private final TaskRunner runner;
    private final UiTicker ticker;
    private final TaskSlot reading;
    private final TaskSlot looking;
    private final Messages messages;
    private final List<Watch> watches = new ArrayList<>();
    private final List<BiConsumer<SubmitId, SubmitVerdict>> listeners = new ArrayList<>();
    private final ObservableSet<ProfileRef> locked = FXCollections.observableSet();
    /** Kept: a view that nobody holds is collected, and whoever listens to it hears nothing more. */
    private final ObservableSet<ProfileRef> lockedView = FXCollections.unmodifiableObservableSet(locked);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper body = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper leaving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Wish> wish = new ReadOnlyObjectWrapper<>();
    /** Null while there is nothing to count down to: an idle window needs no clock. */
    private @Nullable TaskHandle ticking;

    /** Nothing is open yet. */
    public OpenOutcomesViewModel(Source source, Pace pace, TaskRunner runner, UiTicker ticker, Messages messages) {
        this.source = source;
        this.pace = pace;
        this.runner = runner;
        this.ticker = ticker;
        this.reading = new TaskSlot(runner);
        this.looking = new TaskSlot(runner);
        this.messages = messages;
    }

    /** Where the one stands that is told about: an open one before those that are decided. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is known about it, in a sentence. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** When Gatehouse looks next, and what to do. */
    public ReadOnlyStringProperty bodyProperty() {
        return body.getReadOnlyProperty();
    }

    /** Whether somebody wants to close the window although something is open. */
    public ReadOnlyBooleanProperty leavingProperty() {
        return leaving.getReadOnlyProperty();
    }

    /** The change somebody wants to have as a draft again; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Wish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    /** The change that was found applied last; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The profiles that must not be edited while it is not known what AWS holds. */
    public ObservableSet<ProfileRef> locked() {
        return lockedView;
    }

    /** The change that is told about. */
    public Optional<SubmitRequest> current() {
        return first().map(watch -> watch.outcome.request());
    }

    /** Looks in the journal for changes that were sent to where the window is connected now and are open. */
    public void lookBack() {
        source.open()
                .ifPresent(look -> reading.run(new RunningTask(messages.text("task.outcomes"), Cancelling.Why.OUTCOME),
                        look,
                        found -> found.forEach(this::add), this::unread));
    }

    /** Forgets everything, since the connection is closed; the journal knows it all. */
    public void forget() {
        reading.cancel();
        looking.cancel();
        watches.clear();
        show();
    }

    /** Looks now instead of at the end of the countdown. */
    public void checkNow() {
        leaving.set(false);
        if (watches.stream().noneMatch(watch -> watch.state == State.LOOKING)) {
            first().filter(Watch::isOpen).ifPresent(this::look);
        }
    }

    /**
     * Makes a change that was not applied a draft and goes to its review; nothing is sent before it is applied there.
     */
    public void sendAgain() {
        decided(State.NOT_APPLIED, true);
    }

    /** Makes a change that was not applied a draft. */
    public void keepAsDraft() {
        decided(State.NOT_APPLIED, false);
    }

    /** A person has looked at what AWS holds instead of both states: the profile can be edited again. */
    public void close() {
        first().filter(watch -> watch.state == State.DIFFERENT).ifPresent(this::close);
    }

    /** The same for a profile whose draft a person has put together with what AWS holds. */
    public void close(ProfileRef ref) {
        watches.stream().filter(watch -> watch.state == State.DIFFERENT)
                .filter(watch -> watch.outcome.request().ref().equals(ref)).toList().forEach(this::close);
    }

    private void close(Watch watch) {
        watches.remove(watch);
        runner.run(new RunningTask(messages.text("task.outcomes"), Cancelling.Why.OUTCOME), () -> {
            watch.outcome.look().close(End.BY_PERSON);
            return watch;
        }, _ -> show(), this::stillOpen);
        show();
    }

    /** Puts away what is known now. */
    public void dismiss() {
        first().filter(watch -> watch.state == State.APPLIED || watch.state == State.NOT_APPLIED)
                .ifPresent(watches::remove);
        show();
    }

    /** Whether the window may close; the first time something is open it says so instead. */
    public boolean mayLeave() {
        var asked = leaving.get();
        leaving.set(watches.stream().anyMatch(Watch::isOpen));
        show();
        return asked || !leaving.get();
    }

    /** Stays after all. */
    public void stay() {
        leaving.set(false);
        show();
    }

    /** Told of every verdict that is final, or different. */
    void onVerdict(BiConsumer<SubmitId, SubmitVerdict> listener) {
        listeners.add(listener);
    }

    /** Takes up a change that was just sent. */
    public void watch(OpenOutcome outcome, SubmitVerdict.Doubt doubt) {
        add(outcome);
        watches.stream().filter(watch -> watch.outcome.id().equals(outcome.id())).forEach(watch -> {
            watch.state = doubt instanceof SubmitVerdict.Doubt.Different ? State.DIFFERENT : watch.state;
            watch.offline = doubt instanceof SubmitVerdict.Doubt.CannotRead;
        });
        show();
    }

    private void add(OpenOutcome outcome) {
        if (watches.stream().noneMatch(watch -> watch.outcome.id().equals(outcome.id()))) {
            watches.add(new Watch(outcome, pace.elapsed().plus(WAITS.getFirst())));
            show();
        }
    }

    private Optional<Watch> first() {
        return watches.stream().filter(Watch::isOpen).findFirst().or(() -> watches.stream().findFirst());
    }

    private void decided(State needed, boolean review) {
        first().filter(watch -> watch.state == needed).ifPresent(watch -> {
            watches.remove(watch);
            wish.set(new Wish(watch.outcome, review));
            show();
        });
    }

    private void tick() {
        if (watches.stream().noneMatch(watch -> watch.state == State.LOOKING)) {
            watches.stream().filter(watch -> watch.state == State.WAITING && left(watch).isZero()).findFirst()
                    .ifPresent(this::look);
        }
        show();
    }

    private void look(Watch watch) {
        watch.state = State.LOOKING;
        watch.looks++;
        show();
        looking.run(new RunningTask(messages.text("task.outcomes"), Cancelling.Why.OUTCOME),
                () -> watch.outcome.look().now(event -> runner.later(() -> heard(watch, event))),
                verdict -> ended(watch, verdict), _ -> again(watch));
    }

    private void heard(Watch watch, SubmitEvent event) {
        if (event instanceof SubmitEvent.LookingAgain(var _, var _, var pause)) {
            watch.next = pace.elapsed().plus(pause);
            show();
        }
    }

    private void ended(Watch watch, SubmitVerdict verdict) {
        watch.state = switch (verdict) {
            case SubmitVerdict.Applied _ -> State.APPLIED;
            case SubmitVerdict.NotApplied _ -> State.NOT_APPLIED;
            case SubmitVerdict.Unknown(SubmitVerdict.Doubt.Different _) -> State.DIFFERENT;
            case SubmitVerdict.Unknown _ -> State.WAITING;
        };
        watch.seen = pace.now();
        watch.offline = verdict instanceof SubmitVerdict.Unknown(SubmitVerdict.Doubt.CannotRead _);
        again(watch);
        listeners.forEach(listener -> listener.accept(watch.outcome.id(), verdict));
        if (verdict instanceof SubmitVerdict.Applied applied) {
            found.set(new Found(watch.outcome.request().ref(), applied));
        }
    }

    private void again(Watch watch) {
        watch.state = watch.state == State.LOOKING ? State.WAITING : watch.state;
        watch.next = pace.elapsed().plus(WAITS.get(Math.min(watch.looks, WAITS.size() - 1)));
        show();
    }

    private void keepTime() {
        if (watches.isEmpty() && ticking != null) {
            ticking.cancel();
            ticking = null;
        } else if (!watches.isEmpty() && ticking == null) {
            ticking = ticker.every(TICK, this::tick);
        }
    }

    private Duration left(Watch watch) {
        var left = watch.next.minus(pace.elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void show() {
        keepTime();
        locked.retainAll(watches.stream().filter(Watch::isOpen).map(watch -> watch.outcome.request().ref()).toList());
        watches.stream().filter(Watch::isOpen).forEach(watch -> locked.add(watch.outcome.request().ref()));
        var told = first();
        if (told.filter(Watch::isOpen).isEmpty()) {
            leaving.set(false);
        }
        title.set(told.map(this::title).orElse(""));
        body.set(told.map(this::body).orElse(""));
        state.set(told.map(watch -> watch.state).orElse(State.NONE));
    }

    private String title(Watch watch) {
        return leaving.get() ? messages.text("outcomes.leaving") : messages.text("outcomes." + watch.state + ".title");
    }

    private String body(Watch watch) {
        var what = messages.text("outcomes.what", VisibleText.capped(watch.outcome.request().base().identity().label(),
                60), UTC.format(watch.outcome.begunAt()));
        var more = watches.stream().filter(Watch::isOpen).count() - 1;
        var others = watch.isOpen() && more > 0 ? " " + messages.plural("outcomes.more", more) : "";
        return what + " " + switch (watch.state) {
            case WAITING -> (watch.offline ? messages.text("outcomes.offline") + " " : "")
                    + messages.text("outcomes.next", left(watch).toSeconds());
            case LOOKING -> left(watch).toSeconds() > 0
                    ? messages.text("outcomes.looking.next", left(watch).toSeconds())
                    : messages.text("outcomes.looking");
            case APPLIED -> messages.text("outcomes.applied", UTC.format(watch.seen));
            case NOT_APPLIED -> messages.text("outcomes.unchanged");
            case DIFFERENT -> messages.text("outcomes.different");
            case NONE -> "";
        } + others;
    }

    private void stillOpen(Throwable failure) {
        throw new IllegalStateException("An outcome could not be closed", failure);
    }

    /** What cannot be read in the journal is told where changes are sent and in the history. */
    private void unread(Throwable failure) {
        if (!(failure instanceof JournalException)) {
            throw new IllegalStateException("The journal could not be looked into", failure);
        }
    }

    /** What is known about a change. */
    public enum State {
        /** Nothing is open. */
        NONE,
        /** It is not known; the next look is counted down to. */
        WAITING,
        /** Gatehouse is looking. */
        LOOKING,
        /** AWS holds what was sent. */
        APPLIED,
        /** AWS holds what it held before. */
        NOT_APPLIED,
        /** AWS holds something else; a person decides. */
        DIFFERENT
    }

    /** Where open outcomes are found. */
    @FunctionalInterface
    public interface Source {
        /** Reads, blocking, what is open where the window is connected now; empty while it is not connected. */
        Optional<Callable<List<OpenOutcome>>> open();
    }

    /**
     * A change that somebody wants to have as a draft again.
     *
     * @param outcome
     *            the change
     * @param review
     *            whether to go on to its review
     */
    public record Wish(OpenOutcome outcome, boolean review) {}

    /** A change that turned out to be applied. */
    public record Found(ProfileRef ref, SubmitVerdict.Applied verdict) {}

    /** One change that is looked into. */
    private static final class Watch {
        private final OpenOutcome outcome;
        private State state = State.WAITING;
        private Duration next;
        private java.time.Instant seen;
        private int looks;
        private boolean offline;

        Watch(OpenOutcome outcome, Duration next) {
            this.outcome = outcome;
            this.next = next;
            this.seen = outcome.begunAt();
        }

        boolean isOpen() {
            return state == State.WAITING || state == State.LOOKING || state == State.DIFFERENT;
        }
    }
}
