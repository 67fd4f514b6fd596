package dev.gatehouse.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.collections.ObservableList;

/**
 * Runs work off the FX thread and brings the answer back to it. Call it on the FX thread only; tests use a runner that
 * needs no toolkit.
 */
public interface TaskRunner {

    /** Starts work that is done in a moment and changes nothing; see the other. */
    default <T> TaskHandle run(String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return run(new RunningTask(name), work, done, failed);
    }

    /**
     * Starts work.
     *
     * @param task
     *            what is being done, as the list of running tasks shows it
     * @param work
     *            runs on a thread of its own; may block; is interrupted by {@link TaskHandle#cancel()}
     * @param done
     *            takes the answer on the FX thread, unless cancelled
     * @param failed
     *            takes whatever the work threw on the FX thread, unless cancelled
     */
    <T> TaskHandle run(RunningTask task, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed);

    /**
     * Brings news from running work to the FX thread; may be called from any thread. News and the final answer arrive
     * in the
     * order in which they were sent.
     */
    void later(Runnable news);

    /** The tasks that run now, oldest first; read-only, changes on the FX thread. */
    ObservableList<RunningTask> running();

    /** Lists a task whose work runs in pieces of no name, until {@link #ended}. */
    void began(RunningTask task);

    /** Takes a task off the list that {@link #began} put there; nothing happens if it is not on it. */
    void ended(RunningTask task);
}
