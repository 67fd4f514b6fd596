package dev.gatehouse.domain.baseline;

import java.util.Collection;
import java.util.List;

import dev.gatehouse.domain.fleet.ProfileReading;

/**
 * A profile that was read, and how it stands.
 *
 * @param reading
 *            the profile
 * @param results
 *            how it stands against each baseline
 */
public record ScoredProfile(ProfileReading reading, List<BaselineResult> results) {
    /** Copies the results. */
    public ScoredProfile {
        results = List.copyOf(results);
    }

    static ScoredProfile of(ProfileReading reading, Subject subject, Collection<Baseline> baselines) {
        return new ScoredProfile(reading, BaselineResult.all(baselines, subject));
    }

    /** All baselines together. */
    public Score score() {
        return Score.sum(results.stream().map(BaselineResult::score).toList());
    }
}
