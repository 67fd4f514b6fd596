package dev.gatehouse.change;

import java.time.Duration;
import java.time.Instant;

/** Time as the submit protocol sees it, so that tests can set it. */
public interface Pace {
    /** The wall clock, for people to read. */
    Instant now();

    /** A monotonic clock, for deciding; only differences mean anything. */
    Duration elapsed();

    /** Waits; returns early, with the interrupt flag set, when the thread is interrupted. */
    void pause(Duration duration);

    /** Real time. */
    static Pace real() {
        return new Pace() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public Duration elapsed() {
                return Duration.ofNanos(System.nanoTime());
            }

            @Override
            public void pause(Duration duration) {
                try {
                    Thread.sleep(duration);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }
}
