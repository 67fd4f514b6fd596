package dev.gatehouse.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.fleet.SnapshotId;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.LocalStoreException.Reason;
import dev.gatehouse.domain.port.SnapshotStore;

/** Snapshots that are forgotten when the program ends: for the tour, which must leave nothing behind, and for tests. */
public final class MemorySnapshots implements SnapshotStore {
    private final Map<SnapshotId, Snapshot> all = new TreeMap<>();

    @Override
    public synchronized Listing list() {
        var heads = new ArrayList<>(all.values().stream().map(Snapshot::head).toList());
        return new Listing(heads.reversed(), List.of());
    }

    @Override
    public synchronized Snapshot read(SnapshotId id) throws LocalStoreException {
        var found = all.get(id);
        if (found == null) {
            throw new LocalStoreException(Reason.NOT_READ, id.value(), null);
        }
        return found;
    }

    @Override
    public synchronized void keep(Snapshot snapshot) {
        all.put(snapshot.head().id(), snapshot);
    }

    @Override
    public synchronized SnapshotHead update(SnapshotId id, UnaryOperator<SnapshotHead> change)
            throws LocalStoreException {
        var changed = read(id).with(change.apply(read(id).head()));
        all.put(id, changed);
        return changed.head();
    }

    @Override
    public synchronized void delete(SnapshotId id) {
        all.remove(id);
    }

    /** There is no file to copy. */
    @Override
    public void export(SnapshotId id, Path to) throws LocalStoreException {
        throw new LocalStoreException(Reason.NO_FOLDER, to.toString(), null);
    }
}
