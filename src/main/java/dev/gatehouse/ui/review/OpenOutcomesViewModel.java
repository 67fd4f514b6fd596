package dev.gatehouse.ui.review;

import java.time.Duration;
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

    private final Source source;
    private final Pace pace;
    private final TaskRunner runner;
    private final UiTicker ticker;
    private final TaskSlot reading;
    private final TaskSlot looking;
    private final Messages messages;
    private final OpenWatchWords words;
    private final List<OpenWatch> watches = new ArrayList<>();
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
        this.words = new OpenWatchWords(messages);
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
        return first().map(watch -> watch.request());
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
        if (watches.stream().noneMatch(watch -> watch.state() == State.LOOKING)) {
            first().filter(OpenWatch::isOpen).ifPresent(this::look);
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

    /** A person has looked at what AWS holds instead, or that it holds none: the profile can be edited again. */
    public void close() {
        first().filter(OpenWatch::isForAPerson).ifPresent(this::close);
    }

    /** The same for a profile whose draft a person has put together with what AWS holds. */
    public void close(ProfileRef ref) {
        watches.stream().filter(watch -> watch.state() == State.DIFFERENT)
                .filter(watch -> watch.request().ref().equals(ref)).toList().forEach(this::close);
    }

    private void close(OpenWatch watch) {
        watches.remove(watch);
        runner.run(new RunningTask(messages.text("task.outcomes"), Cancelling.Why.OUTCOME), () -> {
            watch.outcome().look().close(End.BY_PERSON);
            return watch;
        }, _ -> show(), OpenOutcomesViewModel::stillOpen);
        show();
    }

    /** Puts away what is known now. */
    public void dismiss() {
        first().filter(watch -> watch.state() == State.APPLIED || watch.state() == State.NOT_APPLIED)
                .ifPresent(watches::remove);
        show();
    }

    /** Whether the window may close; the first time something is open it says so instead. */
    public boolean mayLeave() {
        var asked = leaving.get();
        leaving.set(watches.stream().anyMatch(OpenWatch::isOpen));
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
        watches.stream().filter(watch -> watch.outcome().id().equals(outcome.id()))
                .forEach(watch -> watch.doubted(doubt));
        show();
    }

    private void add(OpenOutcome outcome) {
        if (watches.stream().noneMatch(watch -> watch.outcome().id().equals(outcome.id()))) {
            watches.add(new OpenWatch(outcome, pace));
            show();
        }
    }

    private Optional<OpenWatch> first() {
        return watches.stream().filter(OpenWatch::isOpen).findFirst().or(() -> watches.stream().findFirst());
    }

    private void decided(State needed, boolean review) {
        first().filter(watch -> watch.state() == needed).ifPresent(watch -> {
            watches.remove(watch);
            wish.set(new Wish(watch.outcome(), review));
            show();
        });
    }

    private void tick() {
        if (watches.stream().noneMatch(watch -> watch.state() == State.LOOKING)) {
            watches.stream().filter(OpenWatch::isDue).findFirst().ifPresent(this::look);
        }
        show();
    }

    private void look(OpenWatch watch) {
        watch.look();
        show();
        looking.run(new RunningTask(messages.text("task.outcomes"), Cancelling.Why.OUTCOME),
                () -> watch.outcome().look().now(event -> runner.later(() -> heard(watch, event))),
                verdict -> ended(watch, verdict), _ -> again(watch));
    }

    private void heard(OpenWatch watch, SubmitEvent event) {
        if (event instanceof SubmitEvent.LookingAgain(var _, var _, var pause)) {
            watch.pausing(pause);
            show();
        }
    }

    private void ended(OpenWatch watch, SubmitVerdict verdict) {
        watch.ended(verdict);
        show();
        listeners.forEach(listener -> listener.accept(watch.outcome().id(), verdict));
        if (verdict instanceof SubmitVerdict.Applied applied) {
            found.set(new Found(watch.request().ref(), applied));
        }
    }

    private void again(OpenWatch watch) {
        watch.again();
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

    private void show() {
        keepTime();
        locked.retainAll(watches.stream().filter(OpenWatch::isOpen).map(watch -> watch.request().ref()).toList());
        watches.stream().filter(OpenWatch::isOpen).forEach(watch -> locked.add(watch.request().ref()));
        var told = first();
        if (told.filter(OpenWatch::isOpen).isEmpty()) {
            leaving.set(false);
        }
        var others = watches.stream().filter(OpenWatch::isOpen).count() - 1;
        title.set(told.map(watch -> leaving.get() ? messages.text("outcomes.leaving") : words.title(watch)).orElse(""));
        body.set(told.map(watch -> words.body(watch, others)).orElse(""));
        state.set(told.map(watch -> watch.state()).orElse(State.NONE));
    }

    private static void stillOpen(Throwable failure) {
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
        DIFFERENT,
        /** AWS does not find the profile, so nobody can find out; a person closes the question. */
        MISSING
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
}
