package dev.gatehouse.cli;

/**
 * One thing a check has to say about a profile.
 *
 * @param kind
 *            a finding or a control
 * @param code
 *            the finding's code or the control's name; both never change
 * @param level
 *            the finding's class or the control's verdict
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
    /** What there is to say. */
    enum Kind {
        FINDING, CONTROL
    }
}
