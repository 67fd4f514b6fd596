package dev.gatehouse.domain.baseline;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a profile stands against a rule.
 *
 * @param rule
 *            the rule
 * @param parts
 *            the same for each of its demands, in their order
 */
public record RuleResult(Rule rule, List<Demand.Part> parts) {
    /** Copies the parts. */
    public RuleResult {
        parts = List.copyOf(parts);
    }

    /** FAIL where a demand fails, else NOT ASSESSED where one cannot be assessed, else the worst of them. */
    public Verdict verdict() {
        return Stream.of(Verdict.FAIL, Verdict.NOT_ASSESSED, Verdict.NEEDS_OTHER_EVIDENCE).filter(this::holds)
                .findFirst().orElse(Verdict.PASS);
    }

    private boolean holds(Verdict verdict) {
        return parts.stream().anyMatch(part -> part.verdict() == verdict);
    }

    /** The values seen, each once. */
    public List<Seen> seen() {
        return parts.stream().map(Demand.Part::seen).distinct().toList();
    }

    /** Whether it fails, or might if what it fails by were known. */
    public boolean failsPerhaps() {
        return parts.stream().filter(part -> part.demand().otherwise() == Otherwise.FAIL)
                .anyMatch(part -> part.verdict() != Verdict.PASS);
    }

    /** Whether somebody has to act on it: a rule that counts and is not met. */
    public boolean isOpen() {
        return !rule.isAdvisory() && (verdict() == Verdict.FAIL || verdict() == Verdict.NEEDS_OTHER_EVIDENCE);
    }
}
