package dev.gatehouse.domain.fleet;

import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * What makes a profile the same in two readings. Ids of instances are unique in AWS, but an instance and its replica
 * share theirs in two Regions; sandboxes of several sizes share nothing but their kind.
 *
 * @param sandbox
 *            the name of the sandbox; empty for AWS, whatever profile of {@code ~/.aws} leads there
 * @param region
 *            for instance {@code us-west-2}
 * @param ref
 *            the profile
 */
public record ProfileKey(String sandbox, String region, ProfileRef ref) {
    /** That of a profile of an open connection. */
    public static ProfileKey of(ConnectionTarget target, ProfileRef ref) {
        return new ProfileKey(sandbox(target), target.region(), ref);
    }

    static String sandbox(ConnectionTarget target) {
        return target.environment() == ConnectionTarget.Environment.SANDBOX ? target.source() : "";
    }
}
