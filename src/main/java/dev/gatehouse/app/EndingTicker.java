package dev.gatehouse.app;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.UiTicker;

/**
 * A ticker that ends with its window, where the program goes on without it: afterwards nothing that was begun happens.
 */
final class EndingTicker implements UiTicker, AutoCloseable {
    private final UiTicker ticker;
    private final Set<Going> going = new HashSet<>();
    private boolean ended;

    /** Ticks as {@code ticker} does. */
    EndingTicker(UiTicker ticker) {
        this.ticker = ticker;
    }

    @Override
    public TaskHandle after(Duration delay, Runnable action) {
        var entry = new Going();
        return start(entry, ticker.after(delay, () -> {
            going.remove(entry);
            action.run();
        }));
    }

    @Override
    public TaskHandle every(Duration period, Runnable action) {
        return start(new Going(), ticker.every(period, action));
    }

    private TaskHandle start(Going entry, TaskHandle handle) {
        entry.handle = handle;
        if (ended) {
            handle.cancel();
        } else {
            going.add(entry);
        }
        return entry;
    }

    /** Ends all of it; on the FX thread. */
    @Override
    public void close() {
        ended = true;
        Set.copyOf(going).forEach(Going::cancel);
    }

    /** Something that has been begun and neither happened nor been called off. */
    private final class Going implements TaskHandle {
        private @Nullable TaskHandle handle;

        @Override
        public void cancel() {
            going.remove(this);
            if (handle != null) {
                handle.cancel();
            }
        }

        @Override
        public boolean isCancelled() {
            return handle != null && handle.isCancelled();
        }
    }
}
