package dev.gatehouse.domain.matrix;

import java.util.Collection;

/**
 * A fleet in a few numbers.
 *
 * @param profiles
 *            how many profiles were read
 * @param open
 *            how many of them let anybody sign in from any address
 * @param nobody
 *            how many let nobody sign in
 * @param noIdleSignOut
 *            how many leave idle users signed in, or do not say
 * @param odd
 *            how many differ from what is usual in the fleet
 */
public record FleetSummary(long profiles, long open, long nobody, long noIdleSignOut, long odd) {

    /** Counts the profiles that were read. */
    public static FleetSummary of(Collection<ProfileFacts> fleet, OddOnes oddOnes) {
        return new FleetSummary(fleet.size(),
                fleet.stream().filter(facts -> facts.access().isOpenToEveryone()).count(),
                fleet.stream().filter(facts -> facts.access().admitsNobody()).count(),
                fleet.stream().filter(facts -> !facts.session().signsOutIdleUsers()).count(),
                fleet.stream().filter(facts -> !oddOnes.in(facts).isEmpty()).count());
    }
}
