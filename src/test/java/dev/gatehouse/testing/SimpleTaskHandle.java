package dev.gatehouse.testing;

import dev.gatehouse.ui.common.TaskHandle;

/** A handle that only remembers. */
public final class SimpleTaskHandle implements TaskHandle {

    private final Runnable called;
    private boolean cancelled;

    /** A handle that only remembers. */
    public SimpleTaskHandle() {
        this(() -> {});
    }

    /** A handle that runs {@code called} when it is cancelled, too. */
    public SimpleTaskHandle(Runnable called) {
        this.called = called;
    }

    @Override
    public void cancel() {
        cancelled = true;
        called.run();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
