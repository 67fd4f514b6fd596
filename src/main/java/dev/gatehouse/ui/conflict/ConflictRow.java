package dev.gatehouse.ui.conflict;

import dev.gatehouse.domain.profile.MergeLine;

/**
 * A merged line as the table shows it.
 *
 * @param line
 *            the line
 * @param what
 *            the row or field
 * @param who
 *            who changed it and how
 * @param base
 *            its value when the draft was begun
 * @param theirs
 *            its value in AWS now
 * @param mine
 *            its value in the draft
 * @param result
 *            its value after the merge
 * @param wanted
 *            whether the change is part of the merge
 */
public record ConflictRow(MergeLine.Merged line, String what, String who, String base, String theirs, String mine,
        String result, boolean wanted) {

    /** Whether a person may leave it out; what both did alike is done. */
    public boolean isOptional() {
        return line.by() != MergeLine.By.BOTH;
    }

    /** Whether it is a row of a list, to be set like an address. */
    public boolean isAddress() {
        return line instanceof MergeLine.Row;
    }

    ConflictRow with(String nextResult, boolean nextWanted) {
        return new ConflictRow(line, what, who, base, theirs, mine, nextResult, nextWanted);
    }
}
