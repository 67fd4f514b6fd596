package dev.gatehouse.ui.local;

import java.time.InstantSource;

import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.local.RowNotes;

/**
 * Everything the window keeps on this computer.
 *
 * @param networks
 *            networks with a name
 * @param notes
 *            notes on rows
 * @param acceptances
 *            accepted findings
 * @param rollOuts
 *            check-lists for idle sign-out
 * @param clock
 *            what time it is when something is kept
 */
public record LocalValues(Kept<NamedNetworks> networks, Kept<RowNotes> notes, Kept<Acceptances> acceptances,
        Kept<RollOuts> rollOuts, InstantSource clock) {
    /** Reads all of it. */
    public void load() {
        networks.load();
        notes.load();
        acceptances.load();
        rollOuts.load();
    }
}
