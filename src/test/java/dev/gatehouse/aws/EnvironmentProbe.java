package dev.gatehouse.aws;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.connect.ConnectClient;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.sandbox.SandboxCredentials;

/**
 * What {@link HostileEnvironmentTest} runs in another process: writes and reads, one line on each outcome in a file.
 */
final class EnvironmentProbe {
    private EnvironmentProbe() {}

    /** Arguments: endpoint, instance, profile, file for the outcomes, number of writes. */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("unpinned")) {
            callUnpinned();
            return;
        }
        var ref = new ProfileRef(new InstanceId(arguments[1]), new ProfileId(arguments[2]));
        var outcomes = new ArrayList<String>();
        try (var connection = open(arguments[0], Wire.PATIENT); var hasty = open(arguments[0], Wire.HASTY)) {
            outcomes.add(outcome(connection.gateway().callerIdentity()));
            outcomes.add(outcome(connection.gateway().profile(ref)));
            for (int i = 0; i < Integer.parseInt(arguments[4]); i++) {
                outcomes.add(outcome(connection.writer().orElseThrow().update(ref, Wire.rename(), Wire.RESENDS)));
            }
            outcomes.add(outcome(hasty.writer().orElseThrow().update(ref, Wire.rename(), Wire.RESENDS)));
            outcomes.add(outcome(connection.writer().orElseThrow().update(ref, Wire.rename(), Wire.RESENDS)));
        }
        Files.write(Path.of(arguments[3]), outcomes);
    }

    private static AwsConnection open(String endpoint, Patience patience) {
        var keys = new LoopbackCredentials(SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY);
        return AwsConnection.free(Access.loopback("Probe", "us-west-2", URI.create(endpoint), keys), patience);
    }

    private static String outcome(Reply<?> reply) {
        return switch (reply) {
            case Reply.Answer<?>(_, var trace) -> "Answer " + trace.sends();
            case Reply.Failure<?>(GatewayFailure failure) -> failure.getClass().getSimpleName() + " "
                    + failure.details().trace().sends();
        };
    }

    /** A client as anyone would write it, to show that the environment of the test does redirect. */
    private static void callUnpinned() {
        try (var client = ConnectClient.builder().region(Region.US_WEST_2).httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(limits -> limits.apiCallTimeout(Duration.ofSeconds(3))).build()) {
            client.listInstances(request -> request.maxResults(1));
        } catch (SdkException _) {
            // nobody answers there; the connection alone is what counts
        }
    }
}
