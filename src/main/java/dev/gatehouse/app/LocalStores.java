package dev.gatehouse.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

import dev.gatehouse.change.MemoryJournal;
import dev.gatehouse.domain.baseline.VerdictNotes;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.local.Bookmarks;
import dev.gatehouse.domain.local.Habits;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.local.LanguageChoice;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.local.OwnBaselines;
import dev.gatehouse.domain.local.PackMemory;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.local.SavedDrafts;
import dev.gatehouse.domain.local.TableLayouts;
import dev.gatehouse.domain.local.WindowPlace;
import dev.gatehouse.domain.matrix.ColumnChoice;
import dev.gatehouse.domain.port.AddressLookup;
import dev.gatehouse.domain.port.AddressTables;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.SnapshotStore;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.fleet.MemorySnapshots;
import dev.gatehouse.lookup.CheckIpLookup;
import dev.gatehouse.store.ConfigFiles;
import dev.gatehouse.store.ConfigFolder;
import dev.gatehouse.store.CsvAddressTable;
import dev.gatehouse.store.StateFiles;
import dev.gatehouse.store.StateFolder;
import dev.gatehouse.ui.audit.AuditViewModel;
import dev.gatehouse.ui.audit.SnapshotsViewModel;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.local.Kept;
import dev.gatehouse.ui.local.LocalValues;

/** Where the window keeps what people enter beside what AWS holds. */
record LocalStores(LocalStore<NamedNetworks> networks, LocalStore<RowNotes> notes,
        LocalStore<Acceptances> acceptances, LocalStore<RollOuts> rollOuts, LocalStore<VerdictNotes> verdictNotes,
        LocalStore<SavedDrafts> drafts, LocalStore<Bookmarks> bookmarks, LocalStore<LanguageChoice> language,
        LocalStore<ColumnChoice> fleetColumns, LocalStore<OwnBaselines> baselines, LocalStore<Habits> habits,
        LocalStore<TableLayouts> layouts, LocalStore<PackMemory> packs,
        LocalStore<Optional<WindowPlace>> window, LocalStore<Series> series,
        ChangeJournal journal, SnapshotStore snapshots, InstantSource clock) {

    /** Stores that forget everything when the program ends: for the tour and for tests. */
    static LocalStores inMemory() {
        return inMemory(InstantSource.system());
    }

    /** The same, at a time of their own. */
    static LocalStores inMemory(InstantSource clock) {
        return new LocalStores(new MemoryStore<>(NamedNetworks.NONE), new MemoryStore<>(RowNotes.NONE),
                new MemoryStore<>(Acceptances.NONE), new MemoryStore<>(RollOuts.NONE),
                new MemoryStore<>(VerdictNotes.NONE),
                new MemoryStore<>(SavedDrafts.NONE),
                new MemoryStore<>(Bookmarks.NONE), new MemoryStore<>(LanguageChoice.SYSTEM),
                new MemoryStore<>(ColumnChoice.AS_MANY_AS_FIT), new MemoryStore<>(OwnBaselines.NONE),
                new MemoryStore<>(Habits.VERSED), new MemoryStore<>(TableLayouts.NONE),
                new MemoryStore<>(PackMemory.NONE),
                new MemoryStore<>(Optional.empty()),
                new MemoryStore<>(Series.NONE),
                new MemoryJournal(clock), new MemorySnapshots(), clock);
    }

    /** Stores of this computer: files that are read and made when they are first needed. */
    static LocalStores ofThisComputer() {
        return inFolders(ConfigFolder.ofThisProcess(), StateFolder.ofThisProcess());
    }

    /** Stores in these folders, which may not exist yet. */
    static LocalStores inFolders(Path config, Path state) {
        var clock = InstantSource.system();
        var files = new ConfigFiles(config, clock);
        var kept = new StateFiles(state, clock);
        return new LocalStores(files.networks(), files.notes(), files.acceptances(), files.rollOuts(),
                files.verdictNotes(),
                kept.drafts(), files.bookmarks(), files.language(), files.fleetColumns(), files.baselines(),
                files.habits(), files.layouts(), kept.packs(), files.window(), kept.series(),
                JournalFile.under(state, clock), kept.snapshots(), clock);
    }

    /** What the window speaks on a computer set to {@code system}; a file that cannot be read is told of later. */
    Language spoken(Locale system) {
        try {
            return language.read().on(system);
        } catch (LocalStoreException _) {
            return Language.nearest(system);
        }
    }

    /** Where the window stood last; nowhere where that cannot be read. */
    Optional<WindowPlace> place() {
        try {
            return window.read();
        } catch (LocalStoreException _) {
            return Optional.empty();
        }
    }

    /** The snapshots, and who approves them: what the system calls the user of this computer. */
    AuditViewModel.Kept audit(InstantSource clock) {
        return new AuditViewModel.Kept(snapshots,
                new SnapshotsViewModel.Signature(System.getProperty("user.name", "?"), clock));
    }

    /** Reads tables of addresses from files. */
    AddressTables tables() {
        return CsvAddressTable::of;
    }

    /** Says from which address this computer is seen; asked only where somebody wants it. */
    AddressLookup lookup() {
        return new CheckIpLookup();
    }

    /** The same as the window sees it. */
    LocalValues values(TaskRunner runner, Messages messages) {
        var task = messages.text("task.keep");
        return new LocalValues(new Kept<>(networks, NamedNetworks.NONE, runner, task),
                new Kept<>(notes, RowNotes.NONE, runner, task),
                new Kept<>(acceptances, Acceptances.NONE, runner, task),
                new Kept<>(rollOuts, RollOuts.NONE, runner, task),
                new Kept<>(verdictNotes, VerdictNotes.NONE, runner, task),
                new Kept<>(drafts, SavedDrafts.NONE, runner, task),
                new Kept<>(bookmarks, Bookmarks.NONE, runner, task),
                new Kept<>(language, LanguageChoice.SYSTEM, runner, task),
                new Kept<>(fleetColumns, ColumnChoice.AS_MANY_AS_FIT, runner, task),
                new Kept<>(baselines, OwnBaselines.NONE, runner, task),
                new Kept<>(habits, Habits.VERSED, runner, task),
                new Kept<>(layouts, TableLayouts.NONE, runner, task),
                new Kept<>(packs, PackMemory.NONE, runner, task), clock);
    }

    /** A store without a file. */
    private static final class MemoryStore<T> implements LocalStore<T> {
        private T value;

        MemoryStore(T value) {
            this.value = value;
        }

        @Override
        public synchronized T read() {
            return value;
        }

        @Override
        public synchronized void write(T next) {
            value = next;
        }
    }
}
