package dev.gatehouse.change;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionChange;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.testing.AwsCli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Every form is run against the sandbox by the program it is written for; that for the command prompt is read back. */
class RequestFormTest {
    private static final ProfileRef REF = new ProfileRef(new InstanceId("11111111-2222-3333-4444-555555555555"),
            new ProfileId("a1a1a1a1-0003-4000-8000-000000000003"));
    private static final String HOSTILE = "it's \"x\" $(exit 7) `exit 7` %PATH% !x! ^& | < > \\\\ \\\" ; # {0} '@ é \uD83D\uDE00";
    private static final String LINES = "file://etc/passwd\n'@\nGATEHOUSE\n\u202E\u0007\u007f\u2028";

    @TempDir
    private Path home = Path.of("unset");
    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());

    @AfterEach
    void stop() {
        server.close();
    }

    private static String text(RequestForm form, ProfileChange change) {
        return new UpdateRequestText(REF, change).in(form, "us-west-2", "111122223333");
    }

    private static ProfileChange change(String name, String description, List<String> allowed) {
        return new ProfileChange(new FieldChange.Set<>(name), new FieldChange.Set<>(description),
                allowed.isEmpty() ? new FieldChange.Keep<>() : new FieldChange.Set<>(allowed),
                new FieldChange.Clear<>(), new SessionChange(new FieldChange.Set<>(Duration.ofMinutes(30)),
                        new FieldChange.Set<>(true), new FieldChange.Set<>(Duration.ofHours(1))));
    }

    private static ProfileChange hostile() {
        return change(HOSTILE, LINES, List.of("10.0.0.0/8", "2001:db8::/32"));
    }

    /** What the sandbox was sent is what the body says. */
    private void arrived(ProfileChange change) {
        var applied = server.state().applied();
        assertThat(JsonMapper.shared().readTree(applied.getLast().body()))
                .isEqualTo(JsonMapper.shared().readTree(text(RequestForm.JSON, change)));
    }

    private void runs(List<String> command, String script) throws Exception {
        var ran = new AwsCli(home, server).run(command, script);
        assertThat(ran.exit()).as(ran.out()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theAwsCliSendsExactlyThat() throws Exception {
        var cli = new AwsCli(home, server);
        cli.assumeIsThere();
        runs(List.of("bash", "-euo", "pipefail"), text(RequestForm.BASH, hostile()));
        arrived(hostile());
        aListThatNoArgumentWouldHold();
        var words = CmdReader.words(text(RequestForm.CMD, hostile()));
        var ran = cli.aws(words.subList(1, words.size()).toArray(String[]::new));
        assertThat(ran.exit()).as(ran.out()).isZero();
        arrived(hostile());
        assertThat(server.state().applied()).hasSize(3);
    }

    private void aListThatNoArgumentWouldHold() throws Exception {
        var rows = IntStream.range(0, 9_000).mapToObj(i -> "10." + i / 250 + "." + i % 250 + ".0/24").toList();
        var change = change("New", HOSTILE, rows);
        runs(List.of("bash", "-euo", "pipefail"), text(RequestForm.BASH, change));
        arrived(change);
        assertThat(text(RequestForm.CMD, change)).startsWith("rem ").hasSizeLessThan(200);
    }

    @Test
    void boto3SendsExactlyThat() throws Exception {
        assumeTrue(AwsCli.onPath("python3"), "no python3");
        var ran = new AwsCli(home, server).run(List.of("python3", "-"), text(RequestForm.PYTHON, hostile()));
        assumeTrue(!ran.out().contains("No module named 'boto"), "no boto3");
        assertThat(ran.exit()).as(ran.out()).isZero();
        arrived(hostile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "two words", "50 % off", "a\"b", "a & b", "a^b", "!x!", "back\\", "é", "file://x",
            "-leading", "(x)", "a,b;c", ""})
    void theCommandPromptKeepsEveryName(String name) {
        var change = new ProfileChange(new FieldChange.Set<>(name), new FieldChange.Keep<>(), new FieldChange.Keep<>(),
                new FieldChange.Clear<>(), SessionChange.none());
        var words = CmdReader.words(text(RequestForm.CMD, change));
        var inline = words.stream().filter(word -> word.startsWith("--name=")).map(word -> word.substring(7))
                .findFirst();
        var json = Optional.of(words.indexOf("--cli-input-json")).filter(at -> at >= 0)
                .map(at -> JsonMapper.shared().readTree(words.get(at + 1)).get("Name").asString());
        assertThat(inline.or(() -> json)).contains(name);
        assertThat(words).containsSubsequence("--blocked-ips", "[]");
    }

    @Test
    void theJavaProgramCompilesAndSendsExactlyThat() throws Exception {
        compile(text(RequestForm.JAVA, hostile()));
        runs(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", home + java.io.File.pathSeparator + System.getProperty("java.class.path"),
                "UpdateAuthenticationProfile"), "");
        arrived(hostile());
    }

    @Test
    void aJavaProgramWithTenThousandRowsCompiles() throws Exception {
        var rows = IntStream.range(0, 10_000).mapToObj(i -> i % 7 == 0 ? HOSTILE + LINES + i : "10.0.0." + i).toList();
        compile(text(RequestForm.JAVA, change("New", "d", rows)));
    }

    private void compile(String program) throws IOException {
        var source = Files.writeString(home.resolve("UpdateAuthenticationProfile.java"), program);
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.US_ASCII)) {
            var task = compiler.getTask(said, files, null, List.of("-proc:none", "-d", home.toString(), "-cp",
                    System.getProperty("java.class.path")), null, files.getJavaFileObjects(source));
            assertThat(task.call()).as(said.toString()).isTrue();
        }
    }

    @Test
    void thePolicyNamesTheInstanceAndTheProfileAndTwoActions() {
        var policy = JsonMapper.shared().readTree(text(RequestForm.IAM_POLICY, hostile())).at("/Statement/0");
        assertThat(policy.get("Action").valueStream().map(action -> action.asString())).containsExactly(
                "connect:DescribeAuthenticationProfile", "connect:UpdateAuthenticationProfile");
        assertThat(policy.get("Resource").valueStream().map(resource -> resource.asString())).containsExactly(
                "arn:aws:connect:us-west-2:111122223333:instance/11111111-2222-3333-4444-555555555555",
                "arn:aws:connect:us-west-2:111122223333:instance/11111111-2222-3333-4444-555555555555/authentication-profile/a1a1a1a1-0003-4000-8000-000000000003");
    }

    @ParameterizedTest
    @EnumSource(RequestForm.class)
    void nothingOutsideAsciiAndNoControlCanHideInAForm(RequestForm form) {
        var body = text(form, change("x", "d", List.of("\u202E\u0007é", "10.0.0.0/8")));
        assertThat(body).matches("[\\x20-\\x7e\\n]*");
    }
}
