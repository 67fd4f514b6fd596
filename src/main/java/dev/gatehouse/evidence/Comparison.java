package dev.gatehouse.evidence;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileDiff;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * What changed in the instances of a pack since an earlier reading. Only what both readings hold is compared; a profile
 * that one of them could not read is never called new, gone or the same.
 *
 * @param earlier
 *            when the earlier reading began
 * @param lines
 *            one for each profile of either reading
 */
record Comparison(Instant earlier, List<Line> lines) {

    /** One profile. */
    record Line(ProfileRef ref, String instance, String label, Outcome outcome) {}

    /** What came of comparing it. */
    sealed interface Outcome {
        /** Both readings hold the same settings. */
        record Same() implements Outcome {}

        /** They differ. */
        record Changed(ProfileDiff diff) implements Outcome {}

        /** Only this reading lists it. */
        record Added() implements Outcome {}

        /** Only the earlier reading lists it. */
        record Gone() implements Outcome {}

        /** One of the readings does not say. */
        record NotCompared(String why) implements Outcome {}
    }

    static Comparison of(FleetReading earlier, FleetReading now) {
        var before = new HashMap<ProfileRef, ProfileReading>();
        earlier.profiles().forEach(one -> before.put(one.ref(), one));
        var listedBefore = earlier.instances().filter(one -> one.listed().answer().isPresent())
                .map(one -> one.summary().id()).collect(Collectors.toCollection(HashSet::new));
        var lines = now.instances()
                .flatMap(instance -> Stream.concat(present(instance, before, listedBefore), gone(instance, before)))
                .toList();
        return new Comparison(earlier.began(), lines);
    }

    private static Stream<Line> present(InstanceReading instance, Map<ProfileRef, ProfileReading> before,
            Set<InstanceId> listedBefore) {
        return instance.profiles().stream().map(one -> {
            var then = Optional.ofNullable(before.get(one.ref()));
            var outcome = then.map(old -> compare(old, one)).orElseGet(() -> listedBefore
                    .contains(instance.summary().id())
                            ? new Outcome.Added()
                            : new Outcome.NotCompared("the earlier reading does not hold this instance"));
            return new Line(one.ref(), instance.summary().label(), label(one), outcome);
        });
    }

    private static Stream<Line> gone(InstanceReading instance, Map<ProfileRef, ProfileReading> before) {
        var now = instance.profiles().stream().map(ProfileReading::ref).collect(Collectors.toSet());
        var outcome = instance.listed().answer().isPresent()
                ? new Outcome.Gone()
                : new Outcome.NotCompared("the profiles of this instance could not be listed now");
        return before.values().stream()
                .filter(old -> old.ref().instance().equals(instance.summary().id()) && !now.contains(old.ref()))
                .sorted((one, other) -> one.ref().profile().value().compareTo(other.ref().profile().value()))
                .map(old -> new Line(old.ref(), instance.summary().label(), label(old), outcome));
    }

    private static Outcome compare(ProfileReading old, ProfileReading now) {
        if (old.profile().isEmpty() || now.profile().isEmpty()) {
            return new Outcome.NotCompared(now.profile().isEmpty()
                    ? "it could not be read now"
                    : "it could not be read then");
        }
        return difference(old.profile().get(), now.profile().get());
    }

    private static Outcome difference(AuthenticationProfile old, AuthenticationProfile now) {
        var diff = ProfileDiff.between(old, now);
        return diff.fields().isEmpty() ? new Outcome.Same() : new Outcome.Changed(diff);
    }

    private static String label(ProfileReading reading) {
        return reading.profile().map(held -> held.identity().label()).orElseGet(() -> reading.summary().label());
    }

    /** How many lines came out so. */
    long count(Class<? extends Outcome> kind) {
        return lines.stream().filter(line -> kind.isInstance(line.outcome())).count();
    }
}
