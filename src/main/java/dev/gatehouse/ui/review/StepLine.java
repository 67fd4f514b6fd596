package dev.gatehouse.ui.review;

/**
 * One step of the submit as shown.
 *
 * @param text
 *            what it does
 * @param state
 *            where it stands
 * @param detail
 *            what came of it, or what it waits for; may be empty
 * @param time
 *            when it ended and how long it took; may be empty
 */
public record StepLine(String text, State state, String detail, String time) {

    /** Where a step stands. */
    public enum State {
        WAITING, RUNNING, DONE, REFUSED, STOPPED, OPEN
    }
}
