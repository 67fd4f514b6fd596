package dev.gatehouse.testing;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskRunner;

/** Runs work at once, on the thread of the test. */
public final class ImmediateTaskRunner implements TaskRunner {

    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();

    @Override
    public <T> TaskHandle run(RunningTask task, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        running.add(task);
        Runnable delivery = outcome(work, done, failed);
        running.remove(task);
        delivery.run();
        return new SimpleTaskHandle();
    }

    static <T> Runnable outcome(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        try {
            T answer = work.call();
            return () -> done.accept(answer);
        } catch (Exception thrown) {
            return () -> failed.accept(thrown);
        }
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
