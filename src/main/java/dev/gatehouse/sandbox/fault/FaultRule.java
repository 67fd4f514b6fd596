package dev.gatehouse.sandbox.fault;

import java.util.Optional;

/**
 * A fault and the requests it strikes: those of an operation and of a profile where given, passing over the first
 * {@code skip} of them and then striking {@code times} of them.
 */
public record FaultRule(Fault fault, Optional<String> operation, Optional<String> profileId, int skip, int times) {
    /** For ever, as a number of times. */
    public static final int ALWAYS = Integer.MAX_VALUE;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException
     *             where it would pass over fewer than 0 requests or strike fewer than 1
     */
    public FaultRule {
        if (skip < 0 || times < 1) {
            throw new IllegalArgumentException("A fault strikes at least once, after 0 or more requests");
        }
    }

    /** Strikes the next request, whatever it is. */
    public static FaultRule next(Fault fault) {
        return new FaultRule(fault, Optional.empty(), Optional.empty(), 0, 1);
    }

    /** Strikes the next request of an operation, named as AWS names it. */
    public static FaultRule next(String operation, Fault fault) {
        return new FaultRule(fault, Optional.of(operation), Optional.empty(), 0, 1);
    }

    /** Strikes every request until it is taken away. */
    public static FaultRule always(Fault fault) {
        return next(fault).times(ALWAYS);
    }

    /** Strikes every request of an operation until it is taken away. */
    public static FaultRule always(String operation, Fault fault) {
        return next(operation, fault).times(ALWAYS);
    }

    /** The same, so many times, at least 1. */
    public FaultRule times(int count) {
        return new FaultRule(fault, operation, profileId, skip, count);
    }

    /** The same, starting with the nth matching request, counted from 1. */
    public FaultRule fromThe(int nth) {
        return new FaultRule(fault, operation, profileId, nth - 1, times);
    }

    /** The same, for requests about this profile only. */
    public FaultRule forProfile(String id) {
        return new FaultRule(fault, operation, Optional.of(id), skip, times);
    }

    /** The rule in one line: its fault, the requests it strikes, and how often. */
    public String words() {
        var which = operation.orElse("every request") + profileId.map(id -> " of " + id).orElse("");
        var when = (skip == 0 ? "" : ", not the first " + skip)
                + (times == ALWAYS ? "" : times == 1 ? ", once" : ", " + times + " times");
        return fault.name() + ": " + which + when;
    }

    boolean matches(String anOperation, Optional<String> aProfileId) {
        return operation.map(anOperation::equals).orElse(true)
                && (profileId.isEmpty() || profileId.equals(aProfileId));
    }
}
