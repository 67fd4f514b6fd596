package dev.gatehouse.domain.finding;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.profile.AccessDiff;

/**
 * How much is at stake when a draft is sent: low, or high with the dangers that make it so (features row 50).
 *
 * @param dangers
 *            worst first; none for a low risk
 */
public record Risk(List<Danger> dangers) {
    /** Nothing is at stake. */
    public static final Risk LOW = new Risk(List.of());

    /** Copies the list. */
    public Risk {
        dangers = List.copyOf(dangers);
    }

    /**
     * Weighs a draft. A draft that changes nobody's access cannot shut anybody out or let anybody in, whatever its
     * findings say about the rows that stay.
     *
     * @param production
     *            whether it goes to where real people work
     */
    public static Risk of(DraftAnalysis analysis, boolean production) {
        var dangers = EnumSet.noneOf(Danger.class);
        var access = analysis.changes().diff().access();
        if (!access.isUnchanged()) {
            analysis.findings().forEach(finding -> dangers.addAll(dangersOf(finding.code())));
            if (shutsMostOut(access)) {
                dangers.add(Danger.SHUTS_MOST_OUT);
            }
        }
        if (production) {
            dangers.add(Danger.PRODUCTION);
        }
        return new Risk(List.copyOf(dangers));
    }

    /** Whether a person has to say twice that it is meant. */
    public boolean isHigh() {
        return !dangers.isEmpty();
    }

    private static Set<Danger> dangersOf(FindingCode code) {
        return switch (code) {
            case LOCKS_EVERYONE_OUT -> Set.of(Danger.LOCKS_EVERYONE_OUT);
            case MUST_KEEP_REFUSED -> Set.of(Danger.REFUSES_MUST_KEEP);
            case OPENS_TO_EVERYONE -> Set.of(Danger.OPENS_TO_EVERYONE);
            case STARTS_TO_RESTRICT -> Set.of(Danger.STARTS_TO_RESTRICT);
            default -> Set.of();
        };
    }

    /** At least half of the addresses of a family that could sign in before could not any more. */
    private static boolean shutsMostOut(AccessDiff access) {
        for (var family : AddressFamily.values()) {
            var lost = access.lost().size(family);
            if (lost.signum() > 0 && lost.multiply(BigInteger.TWO).compareTo(access.before().size(family)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What makes a risk high, worst first. */
    public enum Danger {
        /** Nobody could sign in from anywhere. */
        LOCKS_EVERYONE_OUT,
        /** An address that somebody marked as never to be shut out would be. */
        REFUSES_MUST_KEEP,
        /** Everyone, or most of a family, could sign in. */
        OPENS_TO_EVERYONE,
        /** Until now everyone could sign in who is not blocked; from now on only those who are allowed. */
        STARTS_TO_RESTRICT,
        /** At least half of the addresses of a family would lose access. */
        SHUTS_MOST_OUT,
        /** It goes to where real people work. */
        PRODUCTION
    }
}
