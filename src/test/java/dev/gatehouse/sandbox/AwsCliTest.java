package dev.gatehouse.sandbox;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.sandbox.script.FaultScript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Drives the sandbox with the clients that everybody has: the AWS command line and boto3. */
class AwsCliTest {
    private static final int SECONDS = 60;

    private record Ran(int exit, String out) {}

    @TempDir
    private Path home = Path.of("unset");
    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theCommandLineReadsAndWritesWhatTheSandboxHolds() throws Exception {
        assumeTrue(onPath("aws"), "aws is not on the PATH");
        assumeTrue(aws("connect", "describe-authentication-profile", "--generate-cli-skeleton").exit() == 0,
                "this aws does not know connect describe-authentication-profile");

        assertThat(aws("sts", "get-caller-identity").out()).contains(SandboxCredentials.CALLER_ARN);
        assertThat(aws(onProfile("update", "--allowed-ips", "[]", "--session-inactivity-duration", "15")).exit())
                .isZero();
        JsonNode profile = JsonMapper.shared().readTree(aws(onProfile("describe")).out()).path("AuthenticationProfile");

        assertThat(profile.path("AllowedIps").isEmpty()).isTrue();
        assertThat(profile.path("BlockedIps")).hasSize(3);
        assertThat(profile.path("SessionInactivityDuration").intValue()).isEqualTo(15);
        assertThat(profile.path("Name").asString()).isEqualTo("Example 3");
        assertThat(aws(onProfile("update", "--blocked-ips", "not an ip!!")).out())
                .contains("(InvalidParameterException)", "not an ip!!");
    }

    @Test
    void theCommandLineMeetsTheFaultsOfAFile() throws Exception {
        assumeTrue(onPath("aws"), "aws is not on the PATH");
        assumeTrue(aws("connect", "describe-authentication-profile", "--generate-cli-skeleton").exit() == 0,
                "this aws does not know connect describe-authentication-profile");
        server.faults()
                .set(FaultScript
                        .read("""
                                {"rules": [{"fault": "denied-by-iam", "operation": "DescribeAuthenticationProfile"},
                                           {"fault": "close-after", "operation": "UpdateAuthenticationProfile", "profile": "Example 3"}]}
                                """
                                .getBytes(StandardCharsets.UTF_8))
                        .rules());

        assertThat(aws(onProfile("describe")).out()).contains("(AccessDeniedException)",
                "not authorized to perform: connect:DescribeAuthenticationProfile");
        assertThat(aws(onProfile("update", "--name", "New")).exit()).isNotZero();
        assertThat(server.state().applied()).isNotEmpty();
    }

    @Test
    void boto3WalksThroughEveryOperation() throws Exception {
        assumeTrue(onPath("python3"), "python3 is not on the PATH");
        assumeTrue(run(List.of("python3", "-c",
                "import boto3; boto3.client('connect', 'us-west-2').describe_authentication_profile")).exit() == 0,
                "this python3 has no boto3 that knows describe_authentication_profile");
        Path script = home.resolve("boto3_walk.py");
        try (InputStream source = AwsCliTest.class.getResourceAsStream("boto3_walk.py")) {
            Files.copy(Optional.ofNullable(source).orElseThrow(), script);
        }

        Ran walk = run(List.of("python3", script.toString(), TestClient.DEMO, TestClient.EXAMPLE_3));

        assertThat(walk.out()).endsWith("walked" + System.lineSeparator());
        assertThat(walk.exit()).isZero();
    }

    private static String[] onProfile(String verb, String... more) {
        return Stream.concat(Stream.of("connect", verb + "-authentication-profile", "--instance-id", TestClient.DEMO,
                "--authentication-profile-id", TestClient.EXAMPLE_3), Stream.of(more)).toArray(String[]::new);
    }

    private Ran aws(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("aws"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private Ran run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(home, "run", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        prepare(builder.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end in " + SECONDS + " s");
        }
        return new Ran(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private void prepare(Map<String, String> environment) {
        environment.keySet().removeIf(
                name -> name.startsWith("AWS_") || name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        environment.put("HOME", home.toString());
        environment.put("PYTHONUTF8", "1");
        environment.put("AWS_PAGER", "");
        environment.put("AWS_EC2_METADATA_DISABLED", "true");
        environment.put("AWS_MAX_ATTEMPTS", "1");
        for (String line : SandboxAnnouncement.exports(server)) {
            String assignment = line.substring("export ".length());
            int equals = assignment.indexOf('=');
            environment.put(assignment.substring(0, equals), assignment.substring(equals + 1));
        }
    }

    private static boolean onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(path)
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
