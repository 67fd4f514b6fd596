package dev.gatehouse.domain.baseline;

import java.util.Collection;
import java.util.List;

/**
 * How a profile stands against a baseline.
 *
 * @param baseline
 *            the baseline
 * @param rules
 *            how it stands against each rule, in their order
 */
public record BaselineResult(Baseline baseline, List<RuleResult> rules) {
    /** Copies the results. */
    public BaselineResult {
        rules = List.copyOf(rules);
    }

    /** How it stands against several baselines, in their order. */
    public static List<BaselineResult> all(Collection<Baseline> baselines, Subject subject) {
        return baselines.stream().map(baseline -> baseline.assess(subject)).toList();
    }

    /** How many rules pass of those assessed. */
    public Score score() {
        return Score.of(rules);
    }
}
