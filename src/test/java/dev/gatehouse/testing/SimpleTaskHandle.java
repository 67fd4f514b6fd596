package dev.gatehouse.testing;

import dev.gatehouse.ui.common.TaskHandle;

/** A handle that only remembers. */
public final class SimpleTaskHandle implements TaskHandle {

    private boolean cancelled;

    @Override
    public void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
