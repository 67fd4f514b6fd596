package dev.gatehouse.sandbox;

import java.time.Duration;

/** Does something when so much more time has passed, on any thread. */
@FunctionalInterface
public interface Later {
    /** Does {@code action} after {@code delay}, once, unless the sandbox is closed first. */
    void run(Duration delay, Runnable action);
}
