package dev.gatehouse.domain.fleet;

import java.util.Comparator;
import java.util.List;

import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.Severity;

/**
 * How many findings of each class there are.
 *
 * @param errors
 *            what AWS would refuse
 * @param security
 *            what opens the contact centre or shuts people out
 * @param warnings
 *            what probably does not do what was meant
 * @param suggestions
 *            what could be simpler
 */
public record FindingCounts(int errors, int security, int warnings, int suggestions) {
    /** Fewer of a worse class weigh more than many of a lesser one: the best comes first. */
    public static final Comparator<FindingCounts> BEST_FIRST = Comparator.comparingInt(FindingCounts::errors)
            .thenComparingInt(FindingCounts::security).thenComparingInt(FindingCounts::warnings)
            .thenComparingInt(FindingCounts::suggestions);

    /** Counts findings. */
    public static FindingCounts of(List<Finding> findings) {
        var counts = new int[Severity.values().length];
        findings.forEach(finding -> counts[finding.severity().ordinal()]++);
        return new FindingCounts(counts[Severity.ERROR.ordinal()], counts[Severity.SECURITY.ordinal()],
                counts[Severity.WARNING.ordinal()], counts[Severity.SUGGESTION.ordinal()]);
    }

    /** How many there are of a class. */
    public int of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case SECURITY -> security;
            case WARNING -> warnings;
            case SUGGESTION -> suggestions;
        };
    }

    /** Whether there are none. */
    public boolean isNone() {
        return errors + security + warnings + suggestions == 0;
    }
}
