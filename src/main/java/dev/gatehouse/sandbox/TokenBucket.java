package dev.gatehouse.sandbox;

import java.time.Duration;
import java.time.Instant;

/** Two requests a second, five at once (domain §3). */
final class TokenBucket {
    private static final double BURST = 5;
    private static final double PER_SECOND = 2;

    private double tokens = BURST;
    private Instant filled = Instant.EPOCH;

    /** Whether there was a token left at this time; takes it. */
    synchronized boolean take(Instant now) {
        if (now.isAfter(filled)) {
            double seconds = Duration.between(filled, now).toMillis() / 1000.0;
            tokens = Math.min(BURST, tokens + seconds * PER_SECOND);
            filled = now;
        }
        if (tokens < 1) {
            return false;
        }
        tokens -= 1;
        return true;
    }
}
