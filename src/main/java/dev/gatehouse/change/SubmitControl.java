package dev.gatehouse.change;

import java.util.concurrent.atomic.AtomicReference;

/** Lets another thread cancel a submit until it starts to send. */
public final class SubmitControl {
    private enum State {
        OPEN, CANCELLED, SENDING
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    /**
     * Asks for the submit to end before it sends.
     *
     * @return false when it is too late: the update is on its way and may be applied
     */
    public boolean cancel() {
        return state.compareAndSet(State.OPEN, State.CANCELLED) || isCancelled();
    }

    /** Whether {@link #cancel()} came in time. */
    public boolean isCancelled() {
        return state.get() == State.CANCELLED;
    }

    /** Whether sending has begun: from then on the update may be applied. */
    public boolean hasStartedSending() {
        return state.get() == State.SENDING;
    }

    boolean startSending() {
        return state.compareAndSet(State.OPEN, State.SENDING);
    }
}
