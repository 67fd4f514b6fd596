package dev.gatehouse.testing;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskRunner;

/**
 * Runs work at once, on the thread of the test. What comes of it can be kept back, so that it is still at work.
 */
public final class ImmediateTaskRunner implements TaskRunner {

    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private @Nullable Runnable kept;
    private boolean holding;

    /** What comes of the next work is delivered only by {@link #deliver()}. */
    public void holdNext() {
        holding = true;
    }

    /** Delivers what was kept back. */
    public void deliver() {
        var delivery = kept;
        kept = null;
        if (delivery != null) {
            delivery.run();
        }
    }

    @Override
    public <T> TaskHandle run(RunningTask task, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        var handle = new SimpleTaskHandle();
        running.add(task);
        Runnable delivery = outcome(work, done, failed);
        Runnable end = () -> {
            running.remove(task);
            if (!handle.isCancelled()) {
                delivery.run();
            }
        };
        if (holding) {
            holding = false;
            kept = end;
        } else {
            end.run();
        }
        return handle;
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
