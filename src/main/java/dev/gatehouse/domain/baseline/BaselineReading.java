package dev.gatehouse.domain.baseline;

import java.util.List;
import java.util.Optional;

/**
 * What a baseline file turned out to be: a baseline, or everything that is wrong with it.
 *
 * @param baseline
 *            empty when anything is wrong: half a baseline would pass what the other half forbids
 * @param problems
 *            in the order of the file; empty when there is a baseline
 */
public record BaselineReading(Optional<Baseline> baseline, List<BaselineProblem> problems) {
    /** Copies the problems. */
    public BaselineReading {
        problems = List.copyOf(problems);
    }
}
