package dev.gatehouse.ui.local;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.LocalStoreException.Reason;
import dev.gatehouse.ui.common.TaskRunner;

/**
 * A value kept on this computer, as the window sees it: what is shown changes at once, the file follows off the
 * window's thread, one write after the other. What could not be written stays in the window and is tried again with the
 * next change.
 *
 * @param <T>
 *            an immutable value
 */
public final class Kept<T> {
    private final LocalStore<T> store;
    private final TaskRunner runner;
    private final String task;
    private final ReadOnlyObjectWrapper<T> value;
    private final ReadOnlyObjectWrapper<@Nullable LocalStoreException> problem = new ReadOnlyObjectWrapper<>();
    private final List<UnaryOperator<T>> unsaved = new ArrayList<>();
    private boolean writing;
    private boolean changed;

    /**
     * Shows {@code empty} until {@link #load} has answered.
     *
     * @param task
     *            what saving is called in the list of running tasks
     */
    public Kept(LocalStore<T> store, T empty, TaskRunner runner, String task) {
        this.store = store;
        this.runner = runner;
        this.task = task;
        this.value = new ReadOnlyObjectWrapper<>(empty);
    }

    /** The value as it stands. */
    public ReadOnlyObjectProperty<T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** The value as it stands. */
    public T get() {
        return value.get();
    }

    /** What went wrong last with the file, null while all is well. */
    public ReadOnlyObjectProperty<@Nullable LocalStoreException> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Reads the file; a value changed meanwhile stays. */
    public void load() {
        runner.run(task, store::read, read -> {
            if (!changed) {
                value.set(read);
            }
        }, this::fail);
    }

    /**
     * Changes the value and keeps it; the same value is not written again.
     *
     * @param change
     *            depends on nothing but the value it is given: it is done once more, on another thread, to what
     *            the file holds by then, and again after a failure
     */
    public void update(UnaryOperator<T> change) {
        var next = change.apply(value.get());
        if (!next.equals(value.get())) {
            changed = true;
            value.set(next);
            unsaved.add(change);
            save();
        }
    }

    /** Tries once more to keep what could not be written. */
    public void retry() {
        save();
    }

    /** Writes at once what waits for another write: when the window closes nobody hears how that one ended. Blocks. */
    void finish() {
        if (unsaved.isEmpty()) {
            return;
        }
        var changes = List.copyOf(unsaved);
        unsaved.clear();
        try {
            store.update(before -> applied(changes, before));
        } catch (LocalStoreException failure) {
            notSaved(changes, failure);
        }
    }

    private void save() {
        if (writing || unsaved.isEmpty()) {
            return;
        }
        writing = true;
        var changes = List.copyOf(unsaved);
        unsaved.clear();
        runner.run(task, () -> store.update(before -> applied(changes, before)), kept -> {
            problem.set(null);
            saved(kept);
        }, failure -> notSaved(changes, failure));
    }

    private void saved(T kept) {
        writing = false;
        value.set(applied(unsaved, kept));
        save();
    }

    private void notSaved(List<UnaryOperator<T>> changes, Throwable failure) {
        writing = false;
        var madeMeanwhile = !unsaved.isEmpty();
        if (!(failure instanceof LocalStoreException known && known.reason() == Reason.SET_ASIDE)) {
            unsaved.addAll(0, changes);
        }
        fail(failure);
        if (madeMeanwhile) {
            save();
        }
    }

    private static <T> T applied(List<UnaryOperator<T>> changes, T to) {
        var value = to;
        for (var change : changes) {
            value = change.apply(value);
        }
        return value;
    }

    private void fail(Throwable failure) {
        if (failure instanceof LocalStoreException known) {
            problem.set(known);
        } else {
            throw new IllegalStateException("not kept: " + task, failure);
        }
    }
}
