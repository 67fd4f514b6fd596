package dev.gatehouse.sandbox;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a sandbox on its own says when it is there: lines for a shell to evaluate, one line for each profile and one
 * for each rule of what goes wrong, then {@code ready}.
 */
public final class SandboxAnnouncement {
    private SandboxAnnouncement() {}

    /** The lines, in order. */
    public static List<String> lines(SandboxServer server) {
        return Stream.of(exports(server).stream(), profiles(server.state()).stream(),
                server.faults().active().stream().map(rule -> "fault " + rule.words()), Stream.of("ready"))
                .flatMap(lines -> lines).toList();
    }

    /** The {@code export} lines that point any AWS client at the sandbox; botocore reads AWS_DEFAULT_REGION only. */
    public static List<String> exports(SandboxServer server) {
        return List.of("export AWS_ENDPOINT_URL=" + server.endpoint(),
                "export AWS_ACCESS_KEY_ID=" + SandboxCredentials.ACCESS_KEY_ID,
                "export AWS_SECRET_ACCESS_KEY=" + SandboxCredentials.SECRET_ACCESS_KEY,
                "export AWS_REGION=" + SandboxCredentials.REGION,
                "export AWS_DEFAULT_REGION=" + SandboxCredentials.REGION);
    }

    /** One line for each profile: instance id, profile id, name. */
    public static List<String> profiles(SandboxState state) {
        return state.instances().stream().flatMap(instance -> state.profiles(instance.id()).stream())
                .map(profile -> profile.instanceId() + " " + profile.id() + " " + profile.name()).toList();
    }
}
