package dev.gatehouse.store;

import java.nio.file.Path;
import java.time.InstantSource;

import dev.gatehouse.domain.local.PackMemory;
import dev.gatehouse.domain.local.SavedDrafts;
import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.domain.port.SnapshotStore;
import dev.gatehouse.domain.series.Series;

/**
 * The files of the state folder that hold one value each.
 *
 * @param folder
 *            where they stand; need not exist
 * @param clock
 *            names files that are moved aside
 */
public record StateFiles(Path folder, InstantSource clock) {

    /** Drafts that were neither applied nor discarded. */
    public LocalStore<SavedDrafts> drafts() {
        return new JsonLocalStore<>(folder.resolve("drafts.json"), DraftsData.FORM, clock);
    }

    /** The change to many profiles that was begun last. */
    public LocalStore<Series> series() {
        return new JsonLocalStore<>(folder.resolve("series.json"), SeriesData.FORM, clock);
    }

    /** Where evidence packs were saved, and the language of the last. */
    public LocalStore<PackMemory> packs() {
        return new JsonLocalStore<>(folder.resolve("packs.json"), PacksData.FORM, clock);
    }

    /** Readings of fleets that were kept, a file each. */
    public SnapshotStore snapshots() {
        return new JsonSnapshotStore(folder.resolve("snapshots"), clock);
    }
}
