package dev.gatehouse.evidence;

import dev.gatehouse.domain.baseline.VerdictNotes;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.local.RowNotes;

/**
 * What people wrote on the computer that collects, and AWS does not hold.
 *
 * @param accepted
 *            findings somebody accepted, with the reasons
 * @param notes
 *            what rows are for, who answers for them, when to look again
 * @param rollOuts
 *            what was settled before idle sign-out goes live
 * @param beside
 *            what stands beside the verdicts of rules
 */
public record Remarks(Acceptances accepted, RowNotes notes, RollOuts rollOuts, VerdictNotes beside) {
    /** Nothing was written. */
    public static final Remarks NONE = new Remarks(Acceptances.NONE, RowNotes.NONE, RollOuts.NONE,
            VerdictNotes.NONE);
}
