package dev.gatehouse.sandbox;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.sandbox.script.FaultScript;
import dev.gatehouse.testing.AwsCli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Drives the sandbox with the clients that everybody has: the AWS command line and boto3. */
class AwsCliTest {
    @TempDir
    private Path home = Path.of("unset");
    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());

    private AwsCli cli() {
        return new AwsCli(home, server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theCommandLineReadsAndWritesWhatTheSandboxHolds() throws Exception {
        cli().assumeIsThere();

        assertThat(cli().aws("sts", "get-caller-identity").out()).contains(SandboxCredentials.CALLER_ARN);
        assertThat(cli().aws(onProfile("update", "--allowed-ips", "[]", "--session-inactivity-duration", "15")).exit())
                .isZero();
        JsonNode profile = JsonMapper.shared().readTree(cli().aws(onProfile("describe")).out())
                .path("AuthenticationProfile");

        assertThat(profile.path("AllowedIps").isEmpty()).isTrue();
        assertThat(profile.path("BlockedIps")).hasSize(3);
        assertThat(profile.path("SessionInactivityDuration").intValue()).isEqualTo(15);
        assertThat(profile.path("Name").asString()).isEqualTo("Example 3");
        assertThat(cli().aws(onProfile("update", "--blocked-ips", "not an ip!!")).out())
                .contains("(InvalidParameterException)", "not an ip!!");
    }

    @Test
    void theCommandLineMeetsTheFaultsOfAFile() throws Exception {
        cli().assumeIsThere();
        server.faults()
                .set(FaultScript
                        .read("""
                                {"rules": [{"fault": "denied-by-iam", "operation": "DescribeAuthenticationProfile"},
                                           {"fault": "close-after", "operation": "UpdateAuthenticationProfile", "profile": "Example 3"}]}
                                """
                                .getBytes(StandardCharsets.UTF_8))
                        .rules());

        assertThat(cli().aws(onProfile("describe")).out()).contains("(AccessDeniedException)",
                "not authorized to perform: connect:DescribeAuthenticationProfile");
        assertThat(cli().aws(onProfile("update", "--name", "New")).exit()).isNotZero();
        assertThat(server.state().applied()).isNotEmpty();
    }

    @Test
    void boto3WalksThroughEveryOperation() throws Exception {
        assumeTrue(AwsCli.onPath("python3"), "python3 is not on the PATH");
        assumeTrue(cli().run(List.of("python3", "-c",
                "import boto3; boto3.client('connect', 'us-west-2').describe_authentication_profile"), "").exit() == 0,
                "this python3 has no boto3 that knows describe_authentication_profile");
        Path script = home.resolve("boto3_walk.py");
        try (InputStream source = AwsCliTest.class.getResourceAsStream("boto3_walk.py")) {
            Files.copy(Optional.ofNullable(source).orElseThrow(), script);
        }

        AwsCli.Ran walk = cli().run(
                List.of("python3", script.toString(), TestClient.DEMO, TestClient.EXAMPLE_3), "");

        assertThat(walk.out()).endsWith("walked" + System.lineSeparator());
        assertThat(walk.exit()).isZero();
    }

    private static String[] onProfile(String verb, String... more) {
        return Stream.concat(Stream.of("connect", verb + "-authentication-profile", "--instance-id", TestClient.DEMO,
                "--authentication-profile-id", TestClient.EXAMPLE_3), Stream.of(more)).toArray(String[]::new);
    }
}
