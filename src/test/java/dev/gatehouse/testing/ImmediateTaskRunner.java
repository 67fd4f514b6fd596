package dev.gatehouse.testing;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskRunner;

/** Runs work at once, on the thread of the test. */
public final class ImmediateTaskRunner implements TaskRunner {

    private final ObservableList<String> running = FXCollections.observableArrayList();

    @Override
    public <T> TaskHandle run(String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        running.add(name);
        Runnable delivery = outcome(work, done, failed);
        running.remove(name);
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
    public ObservableList<String> running() {
        return running;
    }
}
