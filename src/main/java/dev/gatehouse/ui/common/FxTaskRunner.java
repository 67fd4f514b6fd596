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

    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> runningView = FXCollections.unmodifiableObservableList(running);
    private final Set<Started> tasks = ConcurrentHashMap.newKeySet();

    /** A runner with nothing to do yet. */
    public FxTaskRunner() {}

    @Override
    public <T> TaskHandle run(RunningTask task, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("Start \"" + task.name() + "\" on the FX thread");
        }
        Started started = new Started(task);
        tasks.add(started);
        running.add(task);
        started.start(() -> {
            Runnable delivery = outcome(started, work, done, failed);
            tasks.remove(started);
            Platform.runLater(() -> {
                running.remove(task);
                if (!started.isCancelled()) {
                    delivery.run();
                }
            });
        });
        return started;
    }

    /** The one place that turns anything thrown into an answer. */
    private static <T> Runnable outcome(Started task, Callable<T> work, Consumer<T> done,
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
    public ObservableList<RunningTask> running() {
        return runningView;
    }

    @Override
    public void began(RunningTask task) {
        running.add(task);
    }

    @Override
    public void ended(RunningTask task) {
        running.remove(task);
    }

    /**
     * Waits for running tasks without cancelling them; used before leaving the program. Blocks the caller.
     *
     * @return whether all ended within the patience given
     */
    public boolean awaitIdle(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (Started task : tasks) {
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
        tasks.forEach(Started::cancel);
    }

    private static final class Started implements TaskHandle {

        private final RunningTask task;
        /** Null once it has ended: even then a thread holds its work, and whatever that was about. */
        private volatile @Nullable Thread thread;

        Started(RunningTask task) {
            this.task = task;
        }

        void start(Runnable body) {
            var worker = Thread.ofVirtual().name("task: " + task.name()).unstarted(() -> {
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
            task.callOff();
            var worker = thread;
            if (worker != null) {
                worker.interrupt();
            }
        }

        @Override
        public boolean isCancelled() {
            return task.isCalledOff();
        }
    }
}
