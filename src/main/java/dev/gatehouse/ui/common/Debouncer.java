package dev.gatehouse.ui.common;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** Runs an action once things have been quiet for a while: each new call starts the wait again. */
public final class Debouncer {

    private final UiTicker ticker;
    private final Duration quiet;
    private @Nullable TaskHandle waiting;

    /** A debouncer that waits for the given time of quiet. */
    public Debouncer(UiTicker ticker, Duration quiet) {
        this.ticker = ticker;
        this.quiet = quiet;
    }

    /** Forgets the action that waits and waits with this one. */
    public void call(Runnable action) {
        cancel();
        waiting = ticker.after(quiet, action);
    }

    /** Forgets the action that waits, if any. */
    public void cancel() {
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
    }
}
