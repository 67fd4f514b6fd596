package dev.gatehouse.sandbox;

import java.time.Duration;
import java.time.Instant;

/** Two requests a second, five at once (domain §3). */
final class TokenBucket {
    private static final double BURST = 5;
    private static final double PER_NANO = 2.0 / 1_000_000_000;

    private double tokens = BURST;
    private Instant filled = Instant.MIN;

    /** Whether there was a token left at this time; takes it. */
    synchronized boolean take(Instant now) {
        if (now.isAfter(filled)) {
            tokens = filled.equals(Instant.MIN)
                    ? BURST
                    : Math.min(BURST, tokens + Math.min(Duration.between(filled, now).toSeconds(), 10) * 2.0
                            + Duration.between(filled, now).toNanosPart() * PER_NANO);
            filled = now;
        }
        if (tokens < 1) {
            return false;
        }
        tokens -= 1;
        return true;
    }
}
