package dev.gatehouse.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskRunner;

/** Keeps work until the test steps it, oldest first: {@link #step()} runs and delivers one. */
public final class ManualTaskRunner implements TaskRunner {

    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> TaskHandle run(RunningTask task, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        var handle = new SimpleTaskHandle(task::callOff);
        running.add(task);
        waiting.add(() -> {
            running.remove(task);
            if (!handle.isCancelled()) {
                var delivery = ImmediateTaskRunner.outcome(work, done, failed);
                if (!handle.isCancelled()) {
                    delivery.run();
                }
            }
        });
        return handle;
    }

    /** Runs the oldest task and delivers its answer; a cancelled one is passed over without running. */
    public void step() {
        waiting.remove().run();
    }

    /** Steps until nothing waits, also what was started meanwhile. */
    public void runAll() {
        while (!waiting.isEmpty()) {
            step();
        }
    }

    /** How many tasks wait. */
    public int waiting() {
        return waiting.size();
    }

    @Override
    public void later(Runnable news) {
        news.run();
    }

    @Override
    public ObservableList<RunningTask> running() {
        return running;
    }

    @Override
    public void began(RunningTask task) {
        running.add(task);
    }

    @Override
    public void ended(RunningTask task) {
        running.remove(task);
    }
}
