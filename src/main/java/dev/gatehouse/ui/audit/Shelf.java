package dev.gatehouse.ui.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.gatehouse.domain.fleet.ApprovedStates;
import dev.gatehouse.domain.fleet.Posture;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.fleet.SnapshotId;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.SnapshotStore;

/**
 * The snapshots of this computer and what they amount to. A reading never changes, so each is opened once for that and
 * again only while it is approved. Blocks.
 */
final class Shelf {
    private final SnapshotStore store;
    private final Map<SnapshotId, Posture> postures = new HashMap<>();
    private long looks;

    Shelf(SnapshotStore store) {
        this.store = store;
    }

    SnapshotStore store() {
        return store;
    }

    /** Everything that is kept, now; what cannot be opened is told and left out. */
    synchronized Look look() throws LocalStoreException {
        return new Look(++looks, contents());
    }

    private Contents contents() throws LocalStoreException {
        var listing = store.list();
        var problems = new ArrayList<>(listing.problems());
        var heads = new ArrayList<SnapshotHead>();
        var approved = new ArrayList<Snapshot>();
        for (var head : listing.heads()) {
            try {
                open(head, approved);
                heads.add(head);
            } catch (LocalStoreException problem) {
                problems.add(problem);
            }
        }
        postures.keySet().retainAll(heads.stream().map(SnapshotHead::id).toList());
        return new Contents(List.copyOf(heads), Map.copyOf(postures), ApprovedStates.of(approved),
                List.copyOf(problems));
    }

    private void open(SnapshotHead head, List<Snapshot> approved) throws LocalStoreException {
        if (postures.containsKey(head.id()) && head.approval().isEmpty()) {
            return;
        }
        var snapshot = store.read(head.id());
        postures.computeIfAbsent(head.id(), _ -> Posture.of(snapshot.reading()));
        if (head.approval().isPresent()) {
            approved.add(snapshot);
        }
    }

    /**
     * What was seen at one time.
     *
     * @param number
     *            a later look has a higher one
     */
    record Look(long number, Contents contents) {}

    /**
     * What is kept.
     *
     * @param heads
     *            the newest first
     * @param postures
     *            what each amounts to
     * @param approved
     *            how profiles should be
     * @param problems
     *            what could not be opened
     */
    record Contents(List<SnapshotHead> heads, Map<SnapshotId, Posture> postures, ApprovedStates approved,
            List<LocalStoreException> problems) {
        /** Nothing is known yet. */
        static final Contents NONE = new Contents(List.of(), Map.of(), ApprovedStates.NONE, List.of());
    }
}
