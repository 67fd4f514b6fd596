package dev.gatehouse.ui.common;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a task is.
 *
 * @param done
 *            how many pieces are done, from 0 to {@code of}
 * @param of
 *            how many there are; 0 while nobody knows
 * @param left
 *            how long the rest takes, where the task itself knows better than the pieces tell
 */
public record TaskProgress(int done, int of, Optional<Duration> left) {

    /** Nobody knows how far. */
    public static final TaskProgress UNKNOWN = new TaskProgress(0, 0, Optional.empty());

    /** So many pieces of so many, never more than all. */
    public static TaskProgress of(int done, int of) {
        return new TaskProgress(Math.min(done, of), of, Optional.empty());
    }

    /** How many pieces are to be done is known. */
    public boolean isKnown() {
        return of > 0;
    }

    /** The share that is done, from 0 to 1; only where it is known. */
    public double share() {
        return (double) done / of;
    }

    /**
     * How long the rest takes: what the task says, or as long for each piece as those that are done took.
     *
     * @param spent
     *            how long the task has run
     */
    public Optional<Duration> left(Duration spent) {
        return left.or(() -> isKnown() && done > 0
                ? Optional.of(spent.multipliedBy((long) of - done).dividedBy(done))
                : Optional.empty());
    }
}
