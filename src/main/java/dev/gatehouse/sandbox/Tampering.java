package dev.gatehouse.sandbox;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.Rewrite;

/**
 * What faults have an update do differently.
 *
 * @param subset
 *            the only members that count, where not all do
 * @param rewrites
 *            what becomes of lists, beside what the switches say
 * @param staleReads
 *            how many reads after it see the old state
 * @param late
 *            how much later it takes effect, where it does not at once
 */
record Tampering(Optional<Set<String>> subset, Set<Rewrite> rewrites, int staleReads, Optional<Duration> late) {
    static Tampering of(List<Fault> faults) {
        Optional<Set<String>> subset = Optional.empty();
        Set<Rewrite> rewrites = EnumSet.noneOf(Rewrite.class);
        int staleReads = 0;
        Optional<Duration> late = Optional.empty();
        for (Fault fault : faults) {
            switch (fault) {
                case Fault.ApplySubset(var members) -> subset = Optional.of(members);
                case Fault.Rewrites(var how) -> rewrites.addAll(how);
                case Fault.StaleReads(var reads) -> staleReads += reads;
                case Fault.ApplyLater(var after, _) -> late = Optional.of(after);
                default -> {
                    // strikes elsewhere
                }
            }
        }
        return new Tampering(subset, Set.copyOf(rewrites), staleReads, late);
    }
}
