package dev.gatehouse.domain.baseline;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.ProfileReading;

/**
 * How the profiles of a fleet stand.
 *
 * @param profiles
 *            those that were read, worst first, equals in the order of the reading
 * @param unread
 *            those that could not be read; they are in no score
 */
public record ScoredFleet(List<ScoredProfile> profiles, List<ProfileReading> unread) {
    /** Copies the lists. */
    public ScoredFleet {
        profiles = List.copyOf(profiles);
        unread = List.copyOf(unread);
    }

    /** Assesses every profile that was read; takes time for many or long ones. */
    public static ScoredFleet of(FleetReading fleet, Collection<Baseline> baselines) {
        var scored = fleet.profiles()
                .flatMap(reading -> reading.profile()
                        .map(held -> ScoredProfile.of(reading, Subject.of(held), baselines)).stream())
                .sorted(Comparator.comparing(ScoredProfile::score, Score.WORST_FIRST)).toList();
        return new ScoredFleet(scored, fleet.profiles().filter(reading -> reading.profile().isEmpty()).toList());
    }

    /** All profiles together. */
    public Score score() {
        return Score.sum(profiles.stream().map(ScoredProfile::score).toList());
    }
}
