package dev.gatehouse.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A place for one task at a time where the latest wins: a new run cancels the one before and drops its stale answer.
 */
public final class TaskSlot {

    private final TaskRunner runner;
    private @Nullable TaskHandle current;

    /** A slot that starts its work on the runner. */
    public TaskSlot(TaskRunner runner) {
        this.runner = runner;
    }

    /** Cancels what runs in this slot and starts new work that is done in a moment and changes nothing. */
    public <T> TaskHandle run(String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return run(new RunningTask(name), work, done, failed);
    }

    /** Cancels what runs in this slot and starts the new work; see {@link TaskRunner#run}. */
    public <T> TaskHandle run(RunningTask task, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        cancel();
        TaskHandle handle = runner.run(task, work, done, failed);
        current = handle;
        return handle;
    }

    /** Cancels what runs in this slot, if anything does. */
    public void cancel() {
        if (current != null) {
            current.cancel();
            current = null;
        }
    }
}
