package dev.gatehouse.sandbox;

import java.util.HashSet;
import java.util.Set;

import dev.gatehouse.sandbox.fault.Rewrite;

/**
 * The switches for what nobody here knows about the service (domain §6).
 *
 * @param addressChecks
 *            how closely an update looks at addresses
 * @param rewrites
 *            what happens to a list before it is stored
 * @param maxEntries
 *            the most entries of one list
 * @param inactivityTogether
 *            whether the inactivity switch and its duration have to be sent together
 * @param throttled
 *            whether all operations of Connect share one bucket of 2 requests a second, burst 5, in each Region (domain
 *            §3)
 */
public record SandboxSettings(AddressChecks addressChecks, Set<Rewrite> rewrites, int maxEntries,
        boolean inactivityTogether, boolean throttled) {
    /** Copies the rewrites. */
    public SandboxSettings {
        rewrites = Set.copyOf(rewrites);
    }

    /** Host bits allowed, nothing rewritten, no limit, no throttle. */
    public static SandboxSettings defaults() {
        return new SandboxSettings(AddressChecks.HOST_BITS_ALLOWED, Set.of(), Integer.MAX_VALUE, false, false);
    }

    /** The same with these checks. */
    public SandboxSettings with(AddressChecks checks) {
        return new SandboxSettings(checks, rewrites, maxEntries, inactivityTogether, throttled);
    }

    /** The same with exactly these rewrites. */
    public SandboxSettings rewriting(Rewrite... these) {
        return new SandboxSettings(addressChecks, Set.of(these), maxEntries, inactivityTogether, throttled);
    }

    /** The same with these rewrites as well. */
    SandboxSettings rewritingToo(Set<Rewrite> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new HashSet<>(rewrites);
        all.addAll(more);
        return new SandboxSettings(addressChecks, all, maxEntries, inactivityTogether, throttled);
    }

    /** The same with at most so many entries, 0 or more, in a list. */
    public SandboxSettings withMaxEntries(int most) {
        return new SandboxSettings(addressChecks, rewrites, most, inactivityTogether, throttled);
    }

    /** The same, with the inactivity members required together or not. */
    public SandboxSettings withInactivityTogether(boolean required) {
        return new SandboxSettings(addressChecks, rewrites, maxEntries, required, throttled);
    }

    /** The same, throttled or not. */
    public SandboxSettings withThrottle(boolean on) {
        return new SandboxSettings(addressChecks, rewrites, maxEntries, inactivityTogether, on);
    }
}
