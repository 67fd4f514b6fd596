package dev.gatehouse.ui.common;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/** Runs each task on a virtual thread of its own and delivers on the FX thread. */
public final class FxTaskRunner implements TaskRunner, AutoCloseable {

    private final ObservableList<String> running = FXCollections.observableArrayList();
    private final ObservableList<String> runningView = FXCollections.unmodifiableObservableList(running);
    private final Set<RunningTask> tasks = ConcurrentHashMap.newKeySet();

    /** A runner with nothing to do yet. */
    public FxTaskRunner() {}

    @Override
    public <T> TaskHandle run(String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("Start \"" + name + "\" on the FX thread");
        }
        RunningTask task = new RunningTask();
        tasks.add(task);
        running.add(name);
        task.start(name, () -> {
            Runnable delivery = outcome(task, work, done, failed);
            tasks.remove(task);
            Platform.runLater(() -> {
                running.remove(name);
                if (!task.isCancelled()) {
                    delivery.run();
                }
            });
        });
        return task;
    }

    /** The one place that turns anything thrown into an answer. */
    private static <T> Runnable outcome(RunningTask task, Callable<T> work, Consumer<T> done,
            Consumer<Throwable> failed) {
        try {
            if (task.isCancelled()) {
                return () -> {};
            }
            T answer = work.call();
            return () -> done.accept(answer);
        } catch (Throwable thrown) {
            return () -> failed.accept(thrown);
        }
    }

    @Override
    public void later(Runnable news) {
        Platform.runLater(news);
    }

    @Override
    public ObservableList<String> running() {
        return runningView;
    }

    /**
     * Waits for running tasks without cancelling them; used before leaving the program. Blocks the caller.
     *
     * @return whether all ended within the patience given
     */
    public boolean awaitIdle(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (RunningTask task : tasks) {
            Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
            if (!task.join(left)) {
                return false;
            }
        }
        return true;
    }

    /** Cancels everything that still runs. */
    @Override
    public void close() {
        tasks.forEach(RunningTask::cancel);
    }

    private static final class RunningTask implements TaskHandle {

        private volatile boolean cancelled;
        /** Null once it has ended: even then a thread holds its work, and whatever that was about. */
        private volatile @Nullable Thread thread;

        void start(String name, Runnable body) {
            var worker = Thread.ofVirtual().name("task: " + name).unstarted(() -> {
                body.run();
                thread = null;
            });
            thread = worker;
            worker.start();
        }

        boolean join(Duration patience) throws InterruptedException {
            var worker = thread;
            return worker == null || worker.join(patience);
        }

        @Override
        public void cancel() {
            cancelled = true;
            var worker = thread;
            if (worker != null) {
                worker.interrupt();
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
