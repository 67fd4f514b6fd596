package dev.gatehouse.ui.audit;

import java.util.Optional;

import dev.gatehouse.domain.fleet.SnapshotId;

/**
 * One side of a comparison.
 *
 * @param name
 *            what it is, in words
 * @param id
 *            the snapshot; empty for what AWS holds now
 */
public record SnapshotChoice(String name, Optional<SnapshotId> id) {
    @Override
    public String toString() {
        return name;
    }
}
