package dev.gatehouse.ui.local;

import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.ui.common.TaskRunner;

/**
 * A value kept on this computer, as the window sees it: what is shown changes at once, the file follows off the
 * window's thread, one write after the other.
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
    private boolean writing;
    private boolean behind;
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

    /** Changes the value and keeps it; the same value is not written again. */
    public void update(UnaryOperator<T> change) {
        var next = change.apply(value.get());
        if (!next.equals(value.get())) {
            changed = true;
            value.set(next);
            save();
        }
    }

    private void save() {
        if (writing) {
            behind = true;
            return;
        }
        writing = true;
        behind = false;
        var kept = value.get();
        runner.run(task, () -> {
            store.write(kept);
            return kept;
        }, _ -> {
            problem.set(null);
            saved();
        }, failure -> {
            fail(failure);
            saved();
        });
    }

    private void saved() {
        writing = false;
        if (behind) {
            save();
        }
    }

    private void fail(Throwable failure) {
        if (failure instanceof LocalStoreException known) {
            problem.set(known);
        } else {
            throw new IllegalStateException("not kept: " + task, failure);
        }
    }
}
