package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.domain.port.EndpointChoice;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.GatewayFailure.NoCredentials;

import static org.assertj.core.api.Assertions.assertThat;

/** A profile that gives no credentials ends as a clear failure before anything is sent. */
class ProfileCredentialsTest {
    private static final String KEYS = """
            [profile k]
            aws_access_key_id = AKIASANDBOXSANDBOX00
            aws_secret_access_key = hush
            """;

    private Map<String, String> environment = Map.of();

    @TempDir
    Path folder = Path.of("");

    @Test
    void keysOfAProfileAreUsed() throws IOException {
        var found = credentials("keys", """
                [profile keys]
                aws_access_key_id = AKIASANDBOXSANDBOX00
                aws_secret_access_key = hush
                """).resolveCredentials();

        assertThat(found.accessKeyId()).isEqualTo("AKIASANDBOXSANDBOX00");
    }

    @Test
    void aMissingSignInIsNamed() throws IOException {
        var failed = failed("s", """
                [profile s]
                sso_session = corp
                sso_account_id = 123456789012
                sso_role_name = SecAdmin
                [sso-session corp]
                sso_start_url = https://nobody-here.awsapps.com/start
                sso_region = us-east-1
                """);

        assertThat(failed.details().message()).isNotBlank();
        assertThat(failed.details().trace().sends()).isZero();
        assertThat(failed.certainlyNotApplied()).isTrue();
    }

    @Test
    void aSourceThatHangsIsGivenUp() throws IOException {
        var started = System.nanoTime();

        var failed = failed("p", "[profile p]\ncredential_process = sleep 20\n");

        assertThat(failed.details().message()).contains("did not answer");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void theWordsOfAFailedProcessAreNotRepeated() throws IOException {
        var script = Files.writeString(folder.resolve("fails.sh"), "echo 'password hunter2' >&2; exit 3\n");

        var failed = failed("p", "[profile p]\ncredential_process = sh " + script + "\n");

        assertThat(failed.details().message()).contains("credential_process").doesNotContain("hunter2");
    }

    @ParameterizedTest
    @CsvSource({"endpoint_url,http://evil.example,endpoint_url",
            "services,mine,services sts.endpoint_url (evil.example)"})
    void aRoleWhoseCallsWouldGoElsewhereIsRefused(String key, String value, String word) throws IOException {
        var failed = failed("r", """
                [services mine]
                sts =
                  endpoint_url = https://user:pass@evil.example/
                s3 =
                  endpoint_url = http://elsewhere.example
                [profile r]
                role_arn = arn:aws:iam::123456789012:role/SecAdmin
                source_profile = base
                %s = %s
                [profile base]
                aws_access_key_id = AKIASANDBOXSANDBOX00
                aws_secret_access_key = hush
                """.formatted(key, value));

        assertThat(failed.details().message()).contains(word).doesNotContain("pass");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_CONNECT", "AWS_ENDPOINT_URL_STS",
            "AWS_ENDPOINT_URL_SSO", "AWS_ENDPOINT_URL_SSO_OIDC", "AWS_ENDPOINT_URL_SIGNIN"})
    void aVariableThatLeadsElsewhereIsNamedForKeysToo(String variable) throws IOException {
        environment = Map.of(variable, "http://127.0.0.1:4566");

        assertThat(failed("k", KEYS).details().message()).startsWith(variable + " (127.0.0.1)");
    }

    @Test
    void settingsOfOtherServicesAndThoseThatAreIgnoredDoNoHarm() throws IOException {
        environment = Map.of("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:4566");
        assertThat(
                credentials("k", KEYS + "services = mine\n[services mine]\ns3 =\n  endpoint_url = http://x.example\n")
                        .resolveCredentials().accessKeyId())
                .startsWith("AKIA");

        environment = Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:4566");
        assertThat(credentials("k", KEYS + "ignore_configured_endpoint_urls = true\n").resolveCredentials()
                .accessKeyId()).startsWith("AKIA");
        environment = Map.of("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
        assertThat(credentials("k", KEYS + "endpoint_url = http://x.example\n").resolveCredentials().accessKeyId())
                .startsWith("AKIA");
    }

    @Test
    void aProfileThatIsGoneIsNamed() throws IOException {
        assertThat(failed("gone", "[default]\nregion = us-west-2\n").details().message()).contains("no profile");
    }

    @Test
    void aProfileWithoutCredentialsIsNoCrash() throws IOException {
        assertThat(failed("n", "[profile n]\noutput = json\n").details().message()).isNotBlank();
    }

    private GatewayFailure failed(String name, String config) throws IOException {
        var calls = new Calls(credentials(name, config)::resolveCredentials, Pacing.FREE);
        return Wire.failure(calls.read("Nothing", () -> {
            throw new AssertionError("must not be called");
        }, _ -> new Checked.Trusted<>(true)), NoCredentials.class);
    }

    private ProfileCredentials credentials(String name, String config) throws IOException {
        var files = new ProfileFiles(Files.writeString(folder.resolve("config"), config), folder.resolve("none"));
        var roles = new Roles(_ -> {
            throw new AssertionError("must not be called");
        }, new SsoSignIns(SsoDoor.aws(EndpointChoice.STANDARD, Wire.PATIENT), InstantSource.system()), Optional.empty(),
                new Surroundings(environment, Map.of(), folder.resolve("sso"), folder.resolve("login"),
                        InstantSource.system(), new RoleSessions()));
        return new ProfileCredentials(name, files, roles, Duration.ofSeconds(3));
    }
}
