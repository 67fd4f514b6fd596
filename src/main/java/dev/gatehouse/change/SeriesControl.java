package dev.gatehouse.change;

import java.util.Optional;

/** Lets another thread stop a series: the target that has not sent yet is cancelled, and no other begins. */
public final class SeriesControl {
    private SubmitControl current = new SubmitControl();
    private boolean stopped;

    /** Stops the series. What is on its way goes on to its verdict. */
    public synchronized void stop() {
        stopped = true;
        current.cancel();
    }

    /** The control of the next submit; empty once it is stopped. */
    synchronized Optional<SubmitControl> nextOne() {
        if (stopped) {
            return Optional.empty();
        }
        current = new SubmitControl();
        return Optional.of(current);
    }
}
