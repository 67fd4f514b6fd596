package dev.gatehouse.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.domain.fleet.FleetDiff;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.ProfileDelta;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.profile.AccessDiff;
import dev.gatehouse.domain.profile.InstanceId;

/**
 * What became of the profiles of a pack since a snapshot. What the pack was not asked to look at is left out.
 *
 * @param snapshot
 *            which one
 * @param changes
 *            one for each profile of either
 */
record Comparison(SnapshotHead snapshot, List<Change> changes) {

    /** One profile, with the name of its instance. */
    record Change(String instance, ProfileDelta delta) {}

    /** What can become of a profile. */
    enum Outcome {
        CHANGED, SPELLED_OTHERWISE, NEW, GONE, SAME, NOT_COMPARED
    }

    static Comparison of(Snapshot earlier, FleetReading now) {
        var names = new HashMap<InstanceId, String>();
        Stream.of(earlier.reading(), now).flatMap(FleetReading::instances)
                .forEach(one -> names.put(one.summary().id(), one.summary().label()));
        return new Comparison(earlier.head(), FleetDiff.since(earlier, now).profiles().stream()
                .filter(delta -> !(delta instanceof ProfileDelta.Unknown(var _, var _, var _, var after)
                        && after == ProfileDelta.Knowledge.NOT_ASKED))
                .map(delta -> new Change(Optional.ofNullable(names.get(delta.key().ref().instance()))
                        .orElseGet(delta.key().ref().instance()::value), delta))
                .toList());
    }

    static Outcome outcome(ProfileDelta delta) {
        return switch (delta) {
            case ProfileDelta.Same _ -> Outcome.SAME;
            case ProfileDelta.Changed(var _, var _, var diff) ->
                diff.differs() ? Outcome.CHANGED : Outcome.SPELLED_OTHERWISE;
            case ProfileDelta.Came _ -> Outcome.NEW;
            case ProfileDelta.Went _ -> Outcome.GONE;
            case ProfileDelta.Unknown _ -> Outcome.NOT_COMPARED;
        };
    }

    /** How the access of a profile differs; empty where it does not, or was not compared. */
    Optional<AccessDiff> access(ProfileFacts one) {
        return changes.stream().map(Change::delta)
                .filter(delta -> delta.key().ref().equals(one.reading().ref())).flatMap(
                        delta -> delta instanceof ProfileDelta.Changed(var _, var _, var diff)
                                ? Stream.of(diff.profile().access())
                                : Stream.empty())
                .findFirst();
    }

    /** Those of which there is something to tell. */
    List<Change> told() {
        return changes.stream().filter(change -> !(change.delta() instanceof ProfileDelta.Same)).toList();
    }

    /** The snapshot by its name and time, and whether it was approved. */
    String since(PackTexts texts) {
        var taken = Times.seconds(snapshot.taken());
        var named = snapshot.name().isBlank() ? taken : texts.text("pack.snapshot", snapshot.name(), taken);
        return snapshot.approval().isPresent() ? texts.text("pack.snapshot.approved", named) : named;
    }

    /** How many came out how: {@code changed: 1, new: 0, …}. */
    String summary(PackTexts texts) {
        return Fields.list(Stream.of(Outcome.values()).map(outcome -> texts.text("pack.outcome." + outcome,
                changes.stream().filter(change -> outcome(change.delta()) == outcome).count())), texts);
    }
}
