package dev.gatehouse.change;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Lets another thread cancel a submit until it starts to send, and again while a refused update waits. */
public final class SubmitControl {
    /** So often a pause looks whether it is still wanted; cancelling is felt within it. */
    private static final Duration SLICE = Duration.ofMillis(100);

    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    private enum State {
        OPEN, CANCELLED, SENDING, WAITING, STOPPED
    }

    /**
     * Asks for the submit to end before it sends, or before it sends again.
     *
     * @return false when it is too late: the update is on its way and may be applied
     */
    public boolean cancel() {
        return state.compareAndSet(State.OPEN, State.CANCELLED) || state.compareAndSet(State.WAITING, State.STOPPED)
                || state.get() == State.CANCELLED || state.get() == State.STOPPED;
    }

    /** Whether {@link #cancel()} came before anything was sent. */
    public boolean isCancelled() {
        return state.get() == State.CANCELLED;
    }

    /** Whether sending has begun: from then on the update may be applied. */
    public boolean hasStartedSending() {
        return state.get() != State.OPEN && state.get() != State.CANCELLED;
    }

    boolean startSending() {
        return state.compareAndSet(State.OPEN, State.SENDING);
    }

    /**
     * Waits between two sends.
     *
     * @param told
     *            done once cancelling is possible
     * @return whether to send again: not when it was cancelled meanwhile, nor when the thread is to end
     */
    boolean waitToSendAgain(Pace pace, Duration pause, Runnable told) {
        if (!state.compareAndSet(State.SENDING, State.WAITING)) {
            return false;
        }
        told.run();
        var left = pause;
        while (left.isPositive() && state.get() == State.WAITING && !Thread.currentThread().isInterrupted()) {
            pace.pause(left.compareTo(SLICE) < 0 ? left : SLICE);
            left = left.minus(SLICE);
        }
        return !Thread.currentThread().isInterrupted() && state.compareAndSet(State.WAITING, State.SENDING);
    }
}
