package dev.gatehouse.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

import dev.gatehouse.domain.baseline.VerdictNotes;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.local.Bookmarks;
import dev.gatehouse.domain.local.Habits;
import dev.gatehouse.domain.local.LanguageChoice;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.local.OwnBaselines;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.local.TableLayouts;
import dev.gatehouse.domain.local.WindowPlace;
import dev.gatehouse.domain.matrix.ColumnChoice;
import dev.gatehouse.domain.port.LocalStore;

/**
 * The files in which people's own entries are kept, one for each kind.
 *
 * @param folder
 *            where they stand; need not exist
 * @param clock
 *            names files that are moved aside
 */
public record ConfigFiles(Path folder, InstantSource clock) {

    /** The networks people have given names to. */
    public LocalStore<NamedNetworks> networks() {
        return store("networks.json", NetworksData.FORM);
    }

    /** Notes on rows. */
    public LocalStore<RowNotes> notes() {
        return store("row-notes.json", NotesData.FORM);
    }

    /** Accepted findings. */
    public LocalStore<Acceptances> acceptances() {
        return store("accepted-findings.json", AcceptancesData.FORM);
    }

    /** Notes beside verdicts. */
    public LocalStore<VerdictNotes> verdictNotes() {
        return store("control-notes.json", VerdictNotesData.FORM);
    }

    /** Check-lists for idle sign-out. */
    public LocalStore<RollOuts> rollOuts() {
        return store("idle-sign-out.json", RollOutsData.FORM);
    }

    /** The ways to instances that people have kept. */
    public LocalStore<Bookmarks> bookmarks() {
        return store("connections.json", BookmarksData.FORM);
    }

    /** The baselines that were loaded. */
    public LocalStore<OwnBaselines> baselines() {
        return store("baselines.json", OwnBaselinesData.FORM);
    }

    /** What the window shall speak. */
    public LocalStore<LanguageChoice> language() {
        return LanguageFile.in(folder);
    }

    /** Which columns of the fleet are shown. */
    public LocalStore<ColumnChoice> fleetColumns() {
        return store("fleet-columns.json", ColumnsData.FORM);
    }

    /** How somebody works with the window. */
    public LocalStore<Habits> habits() {
        return store("habits.json", HabitsData.FORM);
    }

    /** How the tables of the window were left. */
    public LocalStore<TableLayouts> layouts() {
        return store("tables.json", TablesData.FORM);
    }

    /** Where the window stood. */
    public LocalStore<Optional<WindowPlace>> window() {
        return WindowFile.in(folder);
    }

    private <T> LocalStore<T> store(String name, JsonForm<T, ?> form) {
        return new JsonLocalStore<>(folder.resolve(name), form, clock);
    }
}
