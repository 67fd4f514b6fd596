package dev.gatehouse.testing;

import java.time.Instant;
import java.time.InstantSource;

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
import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.local.Kept;
import dev.gatehouse.ui.local.LocalValues;

/** Values of this computer that are kept in memory, at a time that stands still. */
public final class Locals {
    /** The time at which everything is kept. */
    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private Locals() {}

    /** Nothing kept yet. */
    public static LocalValues inMemory() {
        return inMemory(new ImmediateTaskRunner());
    }

    /** Nothing kept yet; what is kept is written on {@code runner}. */
    public static LocalValues inMemory(TaskRunner runner) {
        return with(SavedDrafts.NONE, runner);
    }

    /** Of all that was kept before, the drafts are there again. */
    public static LocalValues restarted(LocalValues before) {
        return with(before.drafts().get(), new ImmediateTaskRunner());
    }

    private static LocalValues with(SavedDrafts drafts, TaskRunner runner) {
        return new LocalValues(kept(NamedNetworks.NONE, runner), kept(RowNotes.NONE, runner),
                kept(Acceptances.NONE, runner), kept(RollOuts.NONE, runner), kept(VerdictNotes.NONE, runner),
                kept(drafts, runner),
                kept(Bookmarks.NONE, runner), kept(LanguageChoice.SYSTEM, runner),
                kept(ColumnChoice.AS_MANY_AS_FIT, runner), kept(OwnBaselines.NONE, runner),
                kept(Habits.NONE, runner), kept(TableLayouts.NONE, runner), kept(PackMemory.NONE, runner),
                InstantSource.fixed(NOW));
    }

    /** A place for one value in memory. */
    public static <T> LocalStore<T> store(T empty) {
        return new Memory<>(empty);
    }

    private static <T> Kept<T> kept(T empty, TaskRunner runner) {
        return new Kept<>(new Memory<>(empty), empty, runner, "keep");
    }

    private static final class Memory<T> implements LocalStore<T> {
        private T value;

        Memory(T value) {
            this.value = value;
        }

        @Override
        public T read() {
            return value;
        }

        @Override
        public void write(T next) {
            value = next;
        }
    }
}
