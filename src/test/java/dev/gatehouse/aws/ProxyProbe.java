package dev.gatehouse.aws;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.EndpointChoice;

/** What {@link ProxiesTest} runs in another process: one call of Amazon Connect with a profile of its environment. */
final class ProxyProbe {
    private ProxyProbe() {}

    /** Argument: the profile. */
    public static void main(String[] arguments) {
        var access = Access.aws(new AwsProfile(arguments[0], AwsProfile.Kind.STATIC, null), "us-west-2",
                EndpointChoice.STANDARD, new RoleSessions());
        try (var connection = AwsConnection.free(access, Wire.PATIENT)) {
            connection.gateway().instances();
        }
    }
}
