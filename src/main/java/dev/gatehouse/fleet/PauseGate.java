package dev.gatehouse.fleet;

/** Holds back the next call of every reader while it is shut. */
public final class PauseGate {
    private boolean shut;

    /** Shuts or opens it. */
    public synchronized void shut(boolean closed) {
        shut = closed;
        notifyAll();
    }

    /** Waits while it is shut. */
    public synchronized void pass() throws InterruptedException {
        while (shut) {
            wait();
        }
    }
}
