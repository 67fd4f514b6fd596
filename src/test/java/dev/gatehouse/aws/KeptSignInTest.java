package dev.gatehouse.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.port.GatewayFailure.NoCredentials;
import dev.gatehouse.domain.port.GatewayFailure.SessionEnded;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.SandboxSso;

import static org.assertj.core.api.Assertions.assertThat;

/** Sign-ins that the AWS CLI keeps are used and renewed in memory; nothing is ever written there. */
class KeptSignInTest {
    private static final String TOKEN = KeptFile.CANARY + "-access";
    private static final String RENEWS = KeptFile.CANARY + "-renews";
    private static final String LOGIN = "arn:aws:iam::111122223333:user/anna";

    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());
    private final SandboxSso sso = SandboxSso.start(server);

    @TempDir
    Path home = Path.of("");
    private AwsFolder folder;
    private Map<Path, String> before = Map.of();

    @BeforeEach
    void folder() throws IOException {
        folder = new AwsFolder(home);
        folder.sso(sso.endpoint());
    }

    @AfterEach
    void nothingWasWritten() throws IOException {
        assertThat(files()).isEqualTo(before);
        sso.close();
        server.close();
    }

    private Map<Path, String> files() throws IOException {
        var found = new TreeMap<Path, String>();
        try (var files = Files.walk(home)) {
            files.filter(Files::isRegularFile).forEach(file -> found.put(file, text(file)));
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.getLastModifiedTime(file) + Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private AwsConnection open(String profile) throws IOException {
        before = files();
        return folder.open(server, profile, Wire.PATIENT);
    }

    private static Instant in(Duration time) {
        return Instant.now().plus(time);
    }

    @Nested
    class InIdentityCenter {
        @Test
        void isUsedAsLongAsItHolds() throws IOException {
            KeptFile.sso(folder.ssoCache(), "corp", TOKEN, in(Duration.ofHours(1)));
            sso.knows(TOKEN, RENEWS);
            try (var center = open("center")) {
                Wire.value(center.gateway().instances());
            }
            assertThat(sso.asked()).containsExactly("/federation/credentials");
        }

        @Test
        void isRenewedInMemory() throws IOException {
            KeptFile.renewable(folder.ssoCache(), "corp", TOKEN, in(Duration.ofSeconds(-5)));
            sso.knows(TOKEN, RENEWS);
            try (var center = open("center")) {
                Wire.value(center.gateway().instances());
            }
            assertThat(sso.asked()).containsExactly("/token", "/federation/credentials");
        }

        @Test
        void hasEndedWhereRenewingIsRefused() throws IOException {
            KeptFile.renewable(folder.ssoCache(), "corp", TOKEN, in(Duration.ofSeconds(-5)));
            try (var center = open("center")) {
                assertThat(center.signInNeed()).isInstanceOf(SignInNeed.Again.class);
                Wire.failure(center.gateway().instances(), SessionEnded.class);
                assertThat(center.signInNeed()).isInstanceOf(SignInNeed.Browser.class);
            }
        }

        @Test
        void hasEndedWhereItCannotBeRenewed() throws IOException {
            KeptFile.sso(folder.ssoCache(), "corp", TOKEN, in(Duration.ofSeconds(-5)));
            try (var center = open("center")) {
                Wire.failure(center.gateway().instances(), SessionEnded.class);
                assertThat(center.signInNeed()).isInstanceOf(SignInNeed.Browser.class);
            }
            assertThat(sso.asked()).isEmpty();
        }

        @Test
        void thatCannotBeReadIsSaid() throws IOException {
            KeptFile.write(folder.ssoCache(), "SHA-1", "corp", "{\"accessToken\": 7");
            try (var center = open("center")) {
                var failure = Wire.failure(center.gateway().instances(), NoCredentials.class);
                assertThat(failure.details().message()).contains("cannot be read");
            }
        }

        @Test
        void madeInATerminalMeanwhileIsFound() throws IOException {
            KeptFile.sso(folder.ssoCache(), "corp", TOKEN, in(Duration.ofSeconds(-5)));
            try (var center = open("center")) {
                Wire.failure(center.gateway().instances(), SessionEnded.class);
                KeptFile.sso(folder.ssoCache(), "corp", "canary-again", in(Duration.ofHours(1)));
                before = files();
                sso.knows("canary-again", RENEWS);
                Wire.value(center.gateway().instances());
            }
        }
    }

    @Nested
    class ByAwsLogin {
        @BeforeEach
        void profile() throws IOException {
            folder.config("[profile login]\nlogin_session = " + LOGIN + "\nregion = us-west-2\n");
        }

        @Test
        void isRenewedInMemoryBeforeItEnds() throws IOException {
            KeptFile.login(folder.loginCache(), LOGIN, "ASIACANARYCANARY0000", KeptFile.CANARY,
                    in(Duration.ofMinutes(2)));
            sso.knows("", RENEWS);
            try (var login = open("login")) {
                assertThat(Wire.value(login.gateway().callerIdentity()).shortName()).isEqualTo("role/Login");
                assertThat(login.credentialsEnd().orElseThrow()).isAfter(in(Duration.ofMinutes(10)));
            }
            assertThat(sso.asked()).containsExactly("/v1/token");
        }

        @Test
        void hasEndedWhereRenewingIsRefusedAndTheCommandIsNamed() throws IOException {
            KeptFile.login(folder.loginCache(), LOGIN, "ASIACANARYCANARY0000", KeptFile.CANARY,
                    in(Duration.ofMinutes(-2)));
            try (var login = open("login")) {
                Wire.failure(login.gateway().callerIdentity(), SessionEnded.class);
                assertThat(login.signInNeed()).isEqualTo(new SignInNeed.Command("aws login --profile login"));
            }
        }

        @Test
        void nobodyMadeIsSaid() throws IOException {
            try (var login = open("login")) {
                var failure = Wire.failure(login.gateway().callerIdentity(), NoCredentials.class);
                assertThat(failure.details().message()).contains("aws login");
                assertThat(login.signInNeed()).isEqualTo(new SignInNeed.Command("aws login --profile login"));
            }
        }
    }
}
