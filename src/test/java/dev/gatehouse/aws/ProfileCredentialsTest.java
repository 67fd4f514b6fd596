package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.GatewayFailure.NoCredentials;

import static org.assertj.core.api.Assertions.assertThat;

/** A profile that gives no credentials ends as a clear failure before anything is sent. */
class ProfileCredentialsTest {
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
            "services,mine,services"})
    void aRoleWhoseHelpersCannotBeTrustedIsRefused(String key, String value, String word) throws IOException {
        var failed = failed("r", """
                [profile r]
                role_arn = arn:aws:iam::123456789012:role/SecAdmin
                source_profile = base
                %s = %s
                [profile base]
                aws_access_key_id = AKIASANDBOXSANDBOX00
                aws_secret_access_key = hush
                """.formatted(key, value));

        assertThat(failed.details().message()).contains(word);
    }

    @Test
    void aRoleIsRefusedWhenTheDefaultProfileRedirectsItsHelpers() throws IOException {
        var failed = failed("r", """
                [default]
                endpoint_url = http://evil.example
                [profile r]
                role_arn = arn:aws:iam::123456789012:role/SecAdmin
                source_profile = base
                [profile base]
                aws_access_key_id = AKIASANDBOXSANDBOX00
                aws_secret_access_key = hush
                """);

        assertThat(failed.details().message()).contains("endpoint_url");
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
        }, new SsoSignIns(SsoDoor.aws(), InstantSource.system()), Optional.empty(), InstantSource.system());
        return new ProfileCredentials(name, files, roles, Duration.ofSeconds(3));
    }
}
