package dev.gatehouse.domain.baseline;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many rules pass of those assessed. Advisory rules are in none of the counts. A score counts rules and weighs
 * nothing: it says where to look first, and neither how safe a contact centre is nor that anybody complies.
 *
 * @param passed
 *            rules met
 * @param failed
 *            rules not met
 * @param needing
 *            rules that need other evidence
 * @param notAssessed
 *            rules that could not be assessed, which are neither for nor against
 */
public record Score(int passed, int failed, int needing, int notAssessed) {
    /** Nothing assessed. */
    public static final Score NONE = new Score(0, 0, 0, 0);

    /** More failures first, then more that need other evidence, then more that could not be assessed. */
    public static final Comparator<Score> WORST_FIRST = Comparator.comparingInt(Score::failed)
            .thenComparingInt(Score::needing).thenComparingInt(Score::notAssessed).reversed();

    static Score of(List<RuleResult> results) {
        return new Score(count(results, Verdict.PASS), count(results, Verdict.FAIL),
                count(results, Verdict.NEEDS_OTHER_EVIDENCE), count(results, Verdict.NOT_ASSESSED));
    }

    private static int count(List<RuleResult> results, Verdict verdict) {
        return (int) results.stream().filter(Predicate.not(result -> result.rule().isAdvisory()))
                .filter(result -> result.verdict() == verdict).count();
    }

    /** All of several baselines or profiles together. */
    public static Score sum(Collection<Score> scores) {
        return scores.stream().reduce(NONE, Score::plus);
    }

    private Score plus(Score other) {
        return new Score(passed + other.passed, failed + other.failed, needing + other.needing,
                notAssessed + other.notAssessed);
    }

    /** The rules that have a verdict other than NOT ASSESSED. */
    public int assessed() {
        return passed + failed + needing;
    }
}
