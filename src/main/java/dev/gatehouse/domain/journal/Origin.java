package dev.gatehouse.domain.journal;

import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ConnectionTarget;

/**
 * From where and as whom a change was sent.
 *
 * @param sandbox
 *            whether it went to a sandbox rather than to AWS
 * @param host
 *            the host requests went to, with the port where it is not the usual one
 * @param region
 *            for instance {@code us-west-2}
 * @param caller
 *            the ARN that AWS reported for the caller, empty when it was not known
 */
public record Origin(boolean sandbox, String host, String region, String caller) {
    private static final int ARN_PARTS = 6;
    private static final int ACCOUNT = 4;

    /** From where a connection leads, as whom AWS said it is. */
    public static Origin of(ConnectionTarget target, CallerIdentity caller) {
        return new Origin(target.environment() == ConnectionTarget.Environment.SANDBOX, target.host(), target.region(),
                caller.arn());
    }

    /** The account in the caller's ARN, empty when the caller is not known. */
    public String account() {
        var parts = caller.split(":", ARN_PARTS);
        return parts.length == ARN_PARTS ? parts[ACCOUNT] : "";
    }

    /**
     * Whether a connection leads to where this change was sent: only there can it be looked into. In AWS the host says
     * nothing, since a FIPS or dual-stack host leads to the same instances; a sandbox is known by nothing else.
     */
    public boolean isReachedFrom(Origin other) {
        return isSamePlace(other) && account().equals(other.account());
    }

    /**
     * The same, unless both accounts are known and differ: while AWS has not said who the caller is, a change may well
     * have been sent from there, so that nothing new may be sent over it.
     */
    public boolean mayBeReachedFrom(Origin other) {
        return isSamePlace(other)
                && (account().isEmpty() || other.account().isEmpty() || account().equals(other.account()));
    }

    private boolean isSamePlace(Origin other) {
        return sandbox == other.sandbox() && region.equals(other.region()) && (!sandbox || host.equals(other.host()));
    }
}
