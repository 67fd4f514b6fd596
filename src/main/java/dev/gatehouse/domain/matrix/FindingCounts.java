package dev.gatehouse.domain.matrix;

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
        return new FindingCounts(count(findings, Severity.ERROR), count(findings, Severity.SECURITY),
                count(findings, Severity.WARNING), count(findings, Severity.SUGGESTION));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
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
