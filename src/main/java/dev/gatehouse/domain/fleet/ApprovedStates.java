package dev.gatehouse.domain.fleet;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.gatehouse.domain.profile.AuthenticationProfile;

/**
 * How profiles should be: for each the settings in the snapshot that was approved last among those that hold them.
 *
 * @param all
 *            by profile
 */
public record ApprovedStates(Map<ProfileKey, Approved> all) {
    /** Nothing was approved. */
    public static final ApprovedStates NONE = new ApprovedStates(Map.of());

    /** Copies the map. */
    public ApprovedStates {
        all = Map.copyOf(all);
    }

    /** Those of some snapshots; one that nobody approved adds nothing. */
    public static ApprovedStates of(List<Snapshot> snapshots) {
        var all = new HashMap<ProfileKey, Approved>();
        snapshots.stream().sorted(Comparator.comparing(snapshot -> snapshot.head().id()))
                .forEach(snapshot -> snapshot.head().approval()
                        .ifPresent(approval -> add(snapshot, approval, all)));
        return new ApprovedStates(all);
    }

    private static void add(Snapshot snapshot, Approval approval, Map<ProfileKey, Approved> all) {
        var sight = new Sight(snapshot.reading(), snapshot.head().only());
        for (var key : sight.keys()) {
            sight.profile(key).ifPresent(profile -> all.merge(key,
                    new Approved(snapshot.head().id(), approval, snapshot.head().taken(), profile),
                    (one, other) -> one.approval().at().isAfter(other.approval().at()) ? one : other));
        }
    }

    /** The approved state of a profile; empty while there is none. */
    public Optional<Approved> of(ProfileKey key) {
        return Optional.ofNullable(all.get(key));
    }

    /** How a profile as it is now differs from its approved state; empty when it does not, or nothing was approved. */
    public Optional<Drift> drift(ProfileKey key, AuthenticationProfile now) {
        return of(key).flatMap(approved -> StateDiff.between(approved.profile(), now).filter(StateDiff::differs)
                .map(diff -> new Drift(approved, diff)));
    }

    /**
     * A state that was approved.
     *
     * @param snapshot
     *            the snapshot that holds it
     * @param approval
     *            who approved it
     * @param taken
     *            when it was read
     * @param profile
     *            the settings then
     */
    public record Approved(SnapshotId snapshot, Approval approval, Instant taken,
            AuthenticationProfile profile) {}

    /**
     * A profile is not as it was approved.
     *
     * @param approved
     *            how it should be
     * @param diff
     *            from there to how it is
     */
    public record Drift(Approved approved, StateDiff diff) {}
}
