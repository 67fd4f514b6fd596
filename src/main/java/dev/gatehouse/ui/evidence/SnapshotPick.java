package dev.gatehouse.ui.evidence;

import java.util.Optional;

import dev.gatehouse.domain.fleet.SnapshotId;

/**
 * A snapshot to compare with, or none.
 *
 * @param id
 *            which; empty for none
 * @param label
 *            its name and time
 */
record SnapshotPick(Optional<SnapshotId> id, String label) {
    @Override
    public String toString() {
        return label;
    }
}
