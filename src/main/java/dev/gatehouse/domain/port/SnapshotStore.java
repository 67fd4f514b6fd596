package dev.gatehouse.domain.port;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.fleet.SnapshotId;

/** The snapshots kept on this computer. Every method blocks and belongs off the window's thread. */
public interface SnapshotStore {
    /**
     * What is kept, without opening any.
     *
     * @throws LocalStoreException
     *             when the folder cannot be looked into
     */
    Listing list() throws LocalStoreException;

    /**
     * Opens one and checks that it is as it was kept.
     *
     * @throws LocalStoreException
     *             when it is not there, cannot be read, or was altered and was set aside
     */
    Snapshot read(SnapshotId id) throws LocalStoreException;

    /**
     * Keeps one; afterwards it is whole on disk.
     *
     * @throws LocalStoreException
     *             when it could not be kept; nothing of it is left
     */
    void keep(Snapshot snapshot) throws LocalStoreException;

    /**
     * Changes name, comment or approval of one, starting from what is on disk now.
     *
     * @param change
     *            may change nothing else
     * @return the head as it is kept now
     * @throws LocalStoreException
     *             when it could not be changed; it is as it was
     */
    SnapshotHead update(SnapshotId id, UnaryOperator<SnapshotHead> change) throws LocalStoreException;

    /**
     * Deletes one for good; one that is gone already is none.
     *
     * @throws LocalStoreException
     *             when it could not be deleted; it is still there
     */
    void delete(SnapshotId id) throws LocalStoreException;

    /**
     * Writes a copy of its file where somebody wants it, byte for byte.
     *
     * @throws LocalStoreException
     *             when it cannot be read, or not written there
     */
    void export(SnapshotId id, Path to) throws LocalStoreException;

    /**
     * What is kept.
     *
     * @param heads
     *            the newest first
     * @param problems
     *            what could not be read, each with its file
     */
    record Listing(List<SnapshotHead> heads, List<LocalStoreException> problems) {
        /** Copies the lists. */
        public Listing {
            heads = List.copyOf(heads);
            problems = List.copyOf(problems);
        }
    }
}
