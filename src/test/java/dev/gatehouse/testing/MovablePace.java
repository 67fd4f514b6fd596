package dev.gatehouse.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import dev.gatehouse.change.Pace;

/** Real time that a test can move on, for both clocks at once, as a sleep of the computer does. */
public final class MovablePace implements Pace {
    private final Pace real = Pace.real();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** So much time goes by at once. */
    public void skip(Duration time) {
        ahead.updateAndGet(time::plus);
    }

    @Override
    public Instant now() {
        return real.now().plus(ahead.get());
    }

    @Override
    public Duration elapsed() {
        return real.elapsed().plus(ahead.get());
    }

    @Override
    public void pause(Duration duration) {
        real.pause(duration);
    }
}
