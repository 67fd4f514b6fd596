package dev.gatehouse.ui.local;

import java.time.InstantSource;
import java.util.List;

import dev.gatehouse.domain.baseline.VerdictNotes;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.local.Bookmarks;
import dev.gatehouse.domain.local.Habits;
import dev.gatehouse.domain.local.LanguageChoice;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.local.OwnBaselines;
import dev.gatehouse.domain.local.PackMemory;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.local.SavedDrafts;
import dev.gatehouse.domain.local.TableLayouts;
import dev.gatehouse.domain.matrix.ColumnChoice;

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
 * @param verdictNotes
 *            notes beside verdicts
 * @param drafts
 *            drafts that were neither applied nor discarded
 * @param bookmarks
 *            ways to instances
 * @param language
 *            what the window shall speak
 * @param fleetColumns
 *            which columns of the fleet are shown
 * @param baselines
 *            baselines that were loaded
 * @param habits
 *            how somebody works with the window
 * @param tables
 *            how the tables of the window were left
 * @param packs
 *            where evidence packs were saved, and the language of the last
 * @param clock
 *            what time it is when something is kept
 */
public record LocalValues(Kept<NamedNetworks> networks, Kept<RowNotes> notes, Kept<Acceptances> acceptances,
        Kept<RollOuts> rollOuts, Kept<VerdictNotes> verdictNotes, Kept<SavedDrafts> drafts,
        Kept<Bookmarks> bookmarks,
        Kept<LanguageChoice> language, Kept<ColumnChoice> fleetColumns, Kept<OwnBaselines> baselines,
        Kept<Habits> habits, Kept<TableLayouts> tables, Kept<PackMemory> packs,
        InstantSource clock) {
    /** Reads all of it. */
    public void load() {
        parts().forEach(part -> part.kept().load());
    }

    /** Writes at once what has not been kept yet. Blocks. */
    public void finish() {
        parts().forEach(part -> part.kept().finish());
    }

    /** All of it, in the order in which it is read. */
    List<Part> parts() {
        return List.of(new Part("networks", networks), new Part("notes", notes), new Part("acceptances", acceptances),
                new Part("rollouts", rollOuts), new Part("verdicts", verdictNotes), new Part("drafts", drafts),
                new Part("bookmarks", bookmarks),
                new Part("language", language), new Part("columns", fleetColumns), new Part("baselines", baselines),
                new Part("habits", habits), new Part("tables", tables), new Part("packs", packs));
    }

    /**
     * One of the values.
     *
     * @param key
     *            what it is called in the message bundle, after {@code local.}
     */
    record Part(String key, Kept<?> kept) {}
}
