package dev.gatehouse.cli;

/**
 * One thing a check has to say about a profile.
 *
 * @param kind
 *            who may sign in, a finding, a control, a rule of a baseline, a score, or that it could not be
 *            read
 * @param code
 *            {@code access} or {@code unread}, the finding's code, the id of the control or rule, or that of the
 *            baseline a score is
 *            of; none of them ever changes
 * @param level
 *            OPEN, LIMITED or NOBODY, the finding's class, the verdict, or for instance 6 of 8
 * @param place
 *            the member of the profile and the row, empty for anything but a finding
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
        return level.equals("PASS") || level.equals("LIMITED") || kind == Kind.SCORE;
    }

    /** What there is to say. */
    enum Kind {
        ACCESS, FINDING, CONTROL, RULE, SCORE, READING
    }
}
