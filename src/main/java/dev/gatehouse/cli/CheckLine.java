package dev.gatehouse.cli;

/**
 * One thing a check has to say about a profile.
 *
 * @param kind
 *            who may sign in, a finding, or a control
 * @param code
 *            {@code access}, the finding's code or the control's name; none of them ever changes
 * @param level
 *            OPEN, LIMITED or NOBODY, the finding's class, or the control's verdict
 * @param place
 *            the member of the profile and the row, empty for a control
 * @param title
 *            what it is, in one line
 * @param detail
 *            what it means and what to do
 * @param counts
 *            whether it makes the check one that found something
 */
record CheckLine(Kind kind, String code, String level, String place, String title, String detail, boolean counts) {
    /** Whether there is nothing to look at. */
    boolean isWell() {
        return level.equals("PASS") || level.equals("LIMITED");
    }

    /** What there is to say. */
    enum Kind {
        ACCESS, FINDING, CONTROL
    }
}
