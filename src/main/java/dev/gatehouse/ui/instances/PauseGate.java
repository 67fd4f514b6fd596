package dev.gatehouse.ui.instances;

/** Holds back the next call of every search while it is shut. */
public final class PauseGate {
    private boolean shut;

    /** Shuts or opens it. */
    public synchronized void shut(boolean closed) {
        shut = closed;
        notifyAll();
    }

    /** Waits while it is shut. */
    synchronized void pass() throws InterruptedException {
        while (shut) {
            wait();
        }
    }
}
