package dev.gatehouse.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import dev.gatehouse.change.Pace;

/** Real time in which waiting takes none: whatever is waited for has passed at once. */
public final class FastPace implements Pace {
    private final AtomicLong ahead = new AtomicLong();

    /** So much time passes at once. */
    public void advance(Duration time) {
        ahead.addAndGet(time.toNanos());
    }

    @Override
    public Instant now() {
        return Instant.now().plusNanos(ahead.get());
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() + ahead.get());
    }

    @Override
    public void pause(Duration duration) {
        advance(duration);
    }
}
