package dev.gatehouse.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.collections.ObservableList;

/**
 * Runs work off the FX thread and brings the answer back to it. Call it on the FX thread only; tests use a runner that
 * needs no toolkit.
 */
public interface TaskRunner {

    /**
     * Starts work.
     *
     * @param name
     *            what is being done, in the user's words: it is shown in the list of running tasks
     * @param work
     *            runs on a thread of its own; may block; is interrupted by {@link TaskHandle#cancel()}
     * @param done
     *            takes the answer on the FX thread, unless cancelled
     * @param failed
     *            takes whatever the work threw on the FX thread, unless cancelled
     */
    <T> TaskHandle run(String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed);

    /**
     * Brings news from running work to the FX thread; may be called from any thread. News and the final answer arrive
     * in the
     * order in which they were sent.
     */
    void later(Runnable news);

    /** The names of the tasks that run now, oldest first; read-only, changes on the FX thread. */
    ObservableList<String> running();
}
