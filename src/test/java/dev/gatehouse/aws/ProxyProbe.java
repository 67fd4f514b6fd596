package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.EndpointChoice;

/** What {@link ProxiesTest} runs in another process: one call of Amazon Connect with a profile of its environment. */
final class ProxyProbe {
    private ProxyProbe() {}

    /** Arguments: the profile, and the file that what came of it is written to. */
    public static void main(String[] arguments) throws IOException {
        var access = Access.aws(new AwsProfile(arguments[0], AwsProfile.Kind.STATIC, null), "us-west-2",
                EndpointChoice.STANDARD, new RoleSessions());
        try (var connection = AwsConnection.free(access, Wire.PATIENT)) {
            Files.writeString(Path.of(arguments[1]), connection.gateway().instances().toString());
        }
    }
}
