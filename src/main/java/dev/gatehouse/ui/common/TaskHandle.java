package dev.gatehouse.ui.common;

/** A piece of work that was started and can be called off. */
public interface TaskHandle {

    /**
     * Calls the work off: its thread is interrupted and neither answer nor failure is delivered. Safe to call twice.
     */
    void cancel();

    /** Whether {@link #cancel()} was called. */
    boolean isCancelled();
}
