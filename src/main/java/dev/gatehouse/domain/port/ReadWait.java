package dev.gatehouse.domain.port;

import java.time.Duration;

/**
 * A read that AWS was too busy to take, and that is made again after a pause.
 *
 * @param pause
 *            how long it waits
 * @param attempt
 *            which attempt comes then; the first was 1
 * @param most
 *            how many attempts there are at most
 */
public record ReadWait(Duration pause, int attempt, int most) {

    /** Hears of such pauses, on the thread of the call. */
    @FunctionalInterface
    public interface Listener {
        /** Nobody listens. */
        Listener NONE = _ -> () -> {};

        /** A pause begins; what is returned is run when it is over, whatever came of it. */
        Runnable begun(ReadWait wait);
    }
}
