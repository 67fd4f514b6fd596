package dev.gatehouse.aws;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/**
 * The sessions of roles that the code of a device opened in this program, in memory alone: one code serves every
 * connection of its role, in whichever Region.
 */
final class RoleSessions {
    private final Map<RoleRequest, AwsSessionCredentials> open = new ConcurrentHashMap<>();

    /** A code opened one; what was opened before is not used any more. */
    void keep(RoleRequest role, AwsSessionCredentials session) {
        open.put(role, session);
    }

    /** The session of a role that has not ended by its own word. */
    Optional<AwsSessionCredentials> live(RoleRequest role, Instant now) {
        return Optional.ofNullable(open.get(role)).filter(session -> AssumedRole.endOf(session).isAfter(now));
    }

    @Override
    public String toString() {
        return "RoleSessions[not shown]";
    }
}
