package dev.gatehouse.domain.fleet;

import java.util.Optional;

import dev.gatehouse.domain.profile.ProfileRef;

/**
 * A reading that was kept.
 *
 * @param head
 *            its name, and perhaps an approval
 * @param reading
 *            what was read, never changed afterwards
 */
public record Snapshot(SnapshotHead head, FleetReading reading) {
    /**
     * @throws IllegalArgumentException
     *             when the head is that of another reading
     */
    public Snapshot {
        if (!head.taken().equals(reading.ended()) || !head.extent().equals(SnapshotHead.Extent.of(reading))) {
            throw new IllegalArgumentException("the head of another reading");
        }
    }

    /** A new snapshot of everything that was to be read. */
    public static Snapshot of(FleetReading reading, String name) {
        return of(reading, Optional.empty(), name);
    }

    /** A new snapshot of one profile, whose reading holds nothing else. */
    public static Snapshot of(FleetReading reading, ProfileRef only, String name) {
        return of(reading, Optional.of(only), name);
    }

    private static Snapshot of(FleetReading reading, Optional<ProfileRef> only, String name) {
        return new Snapshot(new SnapshotHead(SnapshotId.at(reading.ended()), name, "", reading.ended(), only,
                SnapshotHead.Extent.of(reading), Optional.empty()), reading);
    }

    /** The same reading under another head. */
    public Snapshot with(SnapshotHead changed) {
        return new Snapshot(changed, reading);
    }
}
