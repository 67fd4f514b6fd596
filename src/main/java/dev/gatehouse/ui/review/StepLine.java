package dev.gatehouse.ui.review;

/**
 * One step of the submit as shown.
 *
 * @param text
 *            what it does
 * @param state
 *            where it stands
 * @param note
 *            when it ended and how long it took, or what it waits for; may be empty
 */
public record StepLine(String text, State state, String note) {

    /** Where a step stands. */
    public enum State {
        WAITING, RUNNING, DONE, STOPPED, OPEN
    }
}
