package dev.gatehouse.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.ConfirmWindow;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.change.TakeBack;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.UiTicker;

/**
 * The changes that wait for somebody to confirm them. Each has its own time and is taken back by itself at its end; one
 * at a time is told about, and stays told about until somebody has seen what came of it.
 */
public final class ConfirmViewModel {
    private final Windows windows;
    private final ConfirmWatch.Tools tools;
    private final Messages messages;
    private final TaskSlot looking;
    private final List<ConfirmWatch> watches = new ArrayList<>();
    private final List<Consumer<State>> followers = new ArrayList<>();
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper body = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Reverted> reverted = new ReadOnlyObjectWrapper<>();
    private @Nullable ConfirmWatch told;

    /** Nothing waits yet. */
    public ConfirmViewModel(Windows windows, TaskRunner runner, UiTicker ticker, Messages messages) {
        this.windows = windows;
        this.tools = new ConfirmWatch.Tools(runner, ticker, messages);
        this.messages = messages;
        this.looking = new TaskSlot(runner);
    }

    /** Where the one stands that is told about. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What waits, in a sentence. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** How long it still waits and what to do, or what came of it; and that others wait, too. */
    public ReadOnlyStringProperty bodyProperty() {
        return body.getReadOnlyProperty();
    }

    /** How much is left, said a few times only: for screen readers. */
    public ReadOnlyStringProperty spokenProperty() {
        return spoken.getReadOnlyProperty();
    }

    /** The undo that was applied last, so that the window can show the profile again; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Reverted> revertedProperty() {
        return reverted.getReadOnlyProperty();
    }

    /** The profile that is told about. */
    public Optional<ProfileRef> profile() {
        return Optional.ofNullable(told).map(watch -> watch.window().ref());
    }

    /** Tells of every state that any of the changes comes to, whether it is told about or not. */
    public void onState(Consumer<State> follower) {
        followers.add(follower);
    }

    /** Starts the window of a change that was just applied; does nothing when nobody has to confirm it. */
    public void begin(ProfileSubmit submit, SubmitRequest request) {
        windows.begin(submit, request).ifPresent(window -> {
            watches.removeIf(watch -> !watch.isOpen());
            told = null;
            take(window);
        });
    }

    /** Looks for changes that wait where the window is connected now, of an earlier run of the program, say. */
    public void lookBack() {
        windows.waiting().ifPresent(look -> looking.run(
                new RunningTask(messages.text("task.confirm"), Cancelling.Why.OUTCOME), look,
                found -> found.stream().filter(this::isNew).forEach(this::take), ConfirmViewModel::unread));
    }

    /** The change that is told about stays. */
    public void keep() {
        Optional.ofNullable(told).ifPresent(ConfirmWatch::keep);
    }

    /** Takes the change that is told about back now. */
    public void undo() {
        Optional.ofNullable(told).ifPresent(ConfirmWatch::undo);
    }

    /** Forgets what was said about a change that is decided; the next that waits is told about. */
    public void dismiss() {
        var seen = told;
        if (seen != null && !seen.isOpen()) {
            watches.remove(seen);
            told = open().findFirst().or(() -> watches.stream().findFirst()).orElse(null);
            show();
        }
    }

    private boolean isNew(ConfirmWindow window) {
        return watches.stream().noneMatch(watch -> watch.window().id().equals(window.id()));
    }

    private void take(ConfirmWindow window) {
        var watch = new ConfirmWatch(window, windows, tools, new Hearing());
        watches.add(watch);
        var before = told;
        if (before == null || !before.isOpen()) {
            told = watch;
        }
        watch.begin();
    }

    /** What is still to be decided, whatever ends first in front. */
    private Stream<ConfirmWatch> open() {
        return watches.stream().filter(ConfirmWatch::isOpen)
                .sorted(Comparator.comparing(watch -> watch.window().left()));
    }

    private void show() {
        var shown = told;
        title.set(shown == null ? "" : shown.title());
        body.set(shown == null ? "" : String.join(" ", Stream.concat(Stream.of(shown.body()), beside(shown)).toList()));
        state.set(shown == null ? State.NONE : shown.state());
    }

    /** What there is to say of the changes that are not told about. */
    private Stream<String> beside(ConfirmWatch shown) {
        var decided = watches.stream().filter(watch -> !watch.isOpen() && !watch.equals(shown))
                .map(watch -> messages.text("confirm.decided", watch.name(), watch.title()));
        var others = open().filter(watch -> !watch.equals(shown)).toList();
        var counting = others.stream().filter(watch -> watch.state() == State.COUNTING).findFirst();
        var waiting = others.isEmpty()
                ? Stream.<String>empty()
                : Stream.of(counting
                        .map(first -> messages.plural("confirm.more", others.size(),
                                ConfirmWatch.clock(first.window().left())))
                        .orElseGet(() -> messages.plural("confirm.undecided", others.size())));
        return Stream.concat(decided, waiting);
    }

    /** What cannot be read in the journal is told where changes are sent and in the history; nothing waits here. */
    private static void unread(Throwable failure) {
        if (!(failure instanceof JournalException)) {
            throw new IllegalStateException("The journal could not be looked into", failure);
        }
    }

    /** Hears what becomes of each. */
    private final class Hearing implements ConfirmWatch.Listener {
        @Override
        public void changed(ConfirmWatch watch) {
            show();
        }

        @Override
        public void came(State state) {
            List.copyOf(followers).forEach(follower -> follower.accept(state));
        }

        @Override
        public void spoken(ConfirmWatch watch, String words) {
            spoken.set(watch.equals(told) ? words : messages.text("confirm.what", watch.name()) + " " + words);
        }

        @Override
        public void reverted(ProfileRef ref, SubmitVerdict.Applied applied) {
            reverted.set(new Reverted(ref, applied));
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

    /**
     * A change that was taken back.
     *
     * @param ref
     *            of which profile
     * @param verdict
     *            what AWS holds now
     */
    public record Reverted(ProfileRef ref, SubmitVerdict.Applied verdict) {}

    /** The way to windows. */
    public interface Windows {
        /** The window of a change that was just applied; empty when nobody has to confirm it. */
        Optional<ConfirmWindow> begin(ProfileSubmit submit, SubmitRequest request);

        /** Looks, blocking, for every change that waits where the window is connected now. */
        Optional<Callable<List<ConfirmWindow>>> waiting();

        /** The way to take a change back; empty while the window is not connected to where it was sent. */
        Optional<TakeBack.Way> way(ConfirmWindow window);
    }
}
