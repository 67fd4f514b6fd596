package dev.gatehouse.domain.fleet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.gatehouse.domain.fleet.ProfileDelta.Knowledge;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileRef;

/** What a reading knows of each profile. Where two places led to the same one, the one that has its settings counts. */
final class Sight {
    private final Map<ProfileKey, ProfileReading> profiles = new LinkedHashMap<>();
    private final Map<InstanceKey, Boolean> listed = new LinkedHashMap<>();
    private final Optional<ProfileRef> only;

    Sight(FleetReading reading, Optional<ProfileRef> only) {
        this.only = only;
        reading.places().forEach(place -> place.instances().forEach(instance -> see(place.target(), instance)));
    }

    private void see(ConnectionTarget target, InstanceReading instance) {
        listed.merge(InstanceKey.of(target, instance.summary().id()), instance.listed().answer().isPresent(),
                Boolean::logicalOr);
        instance.profiles().forEach(one -> profiles.merge(ProfileKey.of(target, one.ref()), one,
                (known, other) -> known.profile().isPresent() ? known : other));
    }

    /** The profiles listed, in order. */
    Set<ProfileKey> keys() {
        return profiles.keySet();
    }

    /** Whether the reading was to tell about one profile alone. */
    boolean isOfOne() {
        return only.isPresent();
    }

    /** Whether the reading was to tell about this profile. */
    boolean isAbout(ProfileKey key) {
        return only.isEmpty() || only.get().equals(key.ref());
    }

    Knowledge of(ProfileKey key) {
        var found = profiles.get(key);
        if (found != null) {
            return found.profile().isPresent() ? Knowledge.READ : Knowledge.NOT_READ;
        }
        var wasListed = listed.get(InstanceKey.of(key));
        if (wasListed == null || !isAbout(key)) {
            return Knowledge.NOT_ASKED;
        }
        return wasListed ? Knowledge.ABSENT : Knowledge.NOT_LISTED;
    }

    Optional<String> label(ProfileKey key) {
        return Optional.ofNullable(profiles.get(key)).map(one -> one.summary().label());
    }

    Optional<AuthenticationProfile> profile(ProfileKey key) {
        return Optional.ofNullable(profiles.get(key)).flatMap(ProfileReading::profile);
    }

    /** An instance as {@link ProfileKey} tells profiles apart. */
    private record InstanceKey(String sandbox, String region, InstanceId id) {
        static InstanceKey of(ProfileKey key) {
            return new InstanceKey(key.sandbox(), key.region(), key.ref().instance());
        }

        static InstanceKey of(ConnectionTarget target, InstanceId id) {
            return new InstanceKey(ProfileKey.sandbox(target), target.region(), id);
        }
    }
}
