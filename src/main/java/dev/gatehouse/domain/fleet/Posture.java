package dev.gatehouse.domain.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.profile.InstanceId;

/**
 * What the profiles of a reading amounted to.
 *
 * @param at
 *            when the reading ended
 * @param profiles
 *            those that could be read, in its order
 * @param labels
 *            the names of all that were listed, those that could not be read too
 * @param instances
 *            the names of their instances
 */
public record Posture(Instant at, Map<ProfileKey, ProfilePosture> profiles, Map<ProfileKey, String> labels,
        Map<InstanceId, String> instances) {

    /** That of a reading; takes about a millisecond for each profile of some hundred rows. */
    public static Posture of(FleetReading reading) {
        var sight = new Sight(reading, Optional.empty());
        var profiles = new LinkedHashMap<ProfileKey, ProfilePosture>();
        var labels = new LinkedHashMap<ProfileKey, String>();
        for (var key : sight.keys()) {
            labels.put(key, sight.label(key).orElseGet(key.ref().profile()::value));
            sight.profile(key).ifPresent(profile -> profiles.put(key, ProfilePosture.of(profile)));
        }
        var instances = new LinkedHashMap<InstanceId, String>();
        reading.instances().forEach(one -> instances.put(one.summary().id(), one.summary().label()));
        return new Posture(reading.ended(), profiles, labels, instances);
    }

    /** That of some of the profiles. */
    public Posture of(Predicate<ProfileKey> some) {
        return new Posture(at, kept(profiles, some), kept(labels, some), instances);
    }

    private static <T> Map<ProfileKey, T> kept(Map<ProfileKey, T> all, Predicate<ProfileKey> some) {
        var kept = new LinkedHashMap<>(all);
        kept.keySet().removeIf(some.negate());
        return kept;
    }

    /** How many were listed and could not be read. */
    public int unread() {
        return labels.size() - profiles.size();
    }

    /** How many findings of each class all of them have together. */
    public Map<Severity, Integer> findings() {
        var counts = ProfilePosture.none();
        profiles.values().forEach(one -> one.findings()
                .forEach((severity, count) -> counts.merge(severity, count, Integer::sum)));
        return counts;
    }

    /** Who can sign in under at least one of them. */
    public AddressSet admitted() {
        return profiles.values().stream().map(ProfilePosture::admitted).reduce(AddressSet.empty(), AddressSet::union);
    }

    /** How many of them admit every address of a family. */
    public int open() {
        return Math.toIntExact(profiles.values().stream().filter(ProfilePosture::isOpen).count());
    }

    /** How many of them sign idle users out. */
    public int idleOn() {
        return Math.toIntExact(
                profiles.values().stream().filter(one -> one.idle().state() == ProfilePosture.Idle.State.ON).count());
    }

    /** The longest session of all. */
    public Optional<Duration> longest() {
        return profiles.values().stream().flatMap(one -> one.longest().stream()).max(Comparator.naturalOrder());
    }
}
