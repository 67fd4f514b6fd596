package dev.gatehouse.domain.port;

import java.time.Duration;

/**
 * A read that waits: AWS was too busy to take it and it is made again after a pause, or it was not made yet, since the
 * program keeps to AWS's rate by itself.
 *
 * @param pause
 *            how long it waits
 * @param attempt
 *            which attempt comes then; 1 for a read that was not made yet
 * @param most
 *            how many attempts there are at most
 */
public record ReadWait(Duration pause, int attempt, int most) {

    /** A read that was not made yet. */
    public static ReadWait turn(Duration pause) {
        return new ReadWait(pause, 1, 1);
    }

    /** Whether it only waits for its turn: AWS has refused nothing. */
    public boolean isTurn() {
        return attempt == 1;
    }

    /** The pause in whole seconds, rounded up. */
    public long seconds() {
        return pause.plusMillis(999).toSeconds();
    }

    /** Hears of such pauses, on the thread of the call. */
    @FunctionalInterface
    public interface Listener {
        /** Nobody listens. */
        Listener NONE = _ -> () -> {};

        /** A pause begins; what is returned is run when it is over, whatever came of it. */
        Runnable begun(ReadWait wait);
    }
}
