package dev.gatehouse.aws;

import java.net.URI;
import java.time.Duration;

import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionChange;
import dev.gatehouse.sandbox.SandboxCredentials;

/** What {@link Sends} runs in another process: one update after the other, each with a name of its own. */
final class SendsProbe {
    /** A fresh process needs seconds for its first call, so the call may last long and one attempt may not. */
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(5), Duration.ofMillis(1500),
            Duration.ofSeconds(20), Duration.ofMillis(20));

    private SendsProbe() {}

    /** Arguments: endpoint, instance, profile, number of updates. */
    public static void main(String[] arguments) {
        var ref = new ProfileRef(new InstanceId(arguments[1]), new ProfileId(arguments[2]));
        var keys = new LoopbackCredentials(SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY);
        var access = Access.loopback("Probe", SandboxCredentials.REGION, URI.create(arguments[0]), keys);
        try (var connection = AwsConnection.free(access, PATIENCE)) {
            for (var i = 0; i < Integer.parseInt(arguments[3]); i++) {
                connection.writer().orElseThrow().update(ref, name("Name " + i), Wire.RESENDS);
            }
        }
    }

    private static ProfileChange name(String text) {
        return new ProfileChange(new FieldChange.Set<>(text), new FieldChange.Keep<>(), new FieldChange.Keep<>(),
                new FieldChange.Keep<>(), SessionChange.none());
    }
}
