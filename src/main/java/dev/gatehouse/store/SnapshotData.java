package dev.gatehouse.store;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.fleet.Approval;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.fleet.SnapshotId;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;

import static dev.gatehouse.store.JsonFiles.required;

/**
 * A snapshot as it stands in its file: what it is first, so that a list need not read the rest; then the digest of the
 * reading, then the reading.
 */
record SnapshotData(int schema, @Nullable HeadData snapshot, @Nullable String sha256, @Nullable FleetData reading) {
    /** The form written here, and the newest that can be read. */
    static final int SCHEMA = 1;

    static SnapshotData of(Snapshot snapshot) {
        var reading = FleetData.of(snapshot.reading());
        return new SnapshotData(SCHEMA, HeadData.of(snapshot.head()), JsonFiles.sha256(reading), reading);
    }

    /** The same under another head; the reading and its digest stay as they are. */
    SnapshotData with(SnapshotHead head) {
        return new SnapshotData(schema, HeadData.of(head), sha256, reading);
    }

    /** Throws IllegalArgumentException when the reading is not the one whose digest was taken. */
    Snapshot value() {
        var data = required(reading);
        if (!JsonFiles.sha256(data).equals(sha256)) {
            throw new IllegalArgumentException("the reading was altered");
        }
        return new Snapshot(required(snapshot).head(), data.reading());
    }

    /** What it is. */
    record HeadData(@Nullable String id, @Nullable String name, @Nullable String comment, @Nullable Instant taken,
            @Nullable OnlyData only, @Nullable ExtentData extent, @Nullable ApprovalData approval) {
        private static HeadData of(SnapshotHead head) {
            return new HeadData(head.id().value(), head.name(), head.comment(), head.taken(),
                    head.only().map(OnlyData::of).orElse(null), ExtentData.of(head.extent()),
                    head.approval().map(ApprovalData::of).orElse(null));
        }

        SnapshotHead head() {
            return new SnapshotHead(new SnapshotId(required(id)), required(name), required(comment), required(taken),
                    Optional.ofNullable(only).map(OnlyData::ref), required(extent).extent(),
                    Optional.ofNullable(approval).map(ApprovalData::approval));
        }
    }

    /** The one profile it was taken of. */
    record OnlyData(@Nullable String instance, @Nullable String profile) {
        private static OnlyData of(ProfileRef ref) {
            return new OnlyData(ref.instance().value(), ref.profile().value());
        }

        private ProfileRef ref() {
            return new ProfileRef(new InstanceId(required(instance)), new ProfileId(required(profile)));
        }
    }

    /** How much it holds. */
    record ExtentData(@Nullable Integer places, @Nullable Integer instances, @Nullable Integer profiles,
            @Nullable Integer read, @Nullable Boolean complete) {
        private static ExtentData of(SnapshotHead.Extent extent) {
            return new ExtentData(extent.places(), extent.instances(), extent.profiles(), extent.read(),
                    extent.complete());
        }

        private SnapshotHead.Extent extent() {
            return new SnapshotHead.Extent(required(places), required(instances), required(profiles), required(read),
                    required(complete));
        }
    }

    /** Who approved it. */
    record ApprovalData(@Nullable String by, @Nullable Instant at, @Nullable String reason) {
        private static ApprovalData of(Approval approval) {
            return new ApprovalData(approval.by(), approval.at(), approval.reason());
        }

        private Approval approval() {
            return new Approval(required(by), required(at), required(reason));
        }
    }
}
