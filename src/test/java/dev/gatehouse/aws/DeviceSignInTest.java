package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.port.DeviceCode;
import dev.gatehouse.domain.port.GatewayFailure.NoCredentials;
import dev.gatehouse.domain.port.GatewayFailure.SessionEnded;
import dev.gatehouse.domain.port.SignInDialog;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.domain.port.SignInResult;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.SandboxSso;
import dev.gatehouse.sandbox.SandboxSso.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in to IAM Identity Center by a code that somebody allows in a browser. */
class DeviceSignInTest {
    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());
    private final SandboxSso sso = SandboxSso.start(server);

    @TempDir
    Path home = Path.of("");
    private AwsFolder folder;

    @BeforeEach
    void folder() throws IOException {
        folder = new AwsFolder(home);
        folder.sso(sso.endpoint());
    }

    @AfterEach
    void close() {
        sso.close();
        server.close();
    }

    @Test
    void nobodyIsSignedInAtFirstAndTheWayIsNamed() {
        try (var center = folder.open(server, "center")) {
            Wire.failure(center.gateway().instances(), NoCredentials.class);
            assertThat(center.signInNeed()).isEqualTo(
                    new SignInNeed.Browser("https://acme.awsapps.com/start", "aws sso login --profile center"));
        }
        assertThat(sso.asked()).isEmpty();
        assertThat(server.state().received()).isEmpty();
    }

    @Test
    void theCodeIsShownAndItIsWaitedUntilSomebodyAllowsIt() {
        var shown = new ArrayList<DeviceCode>();
        sso.slowDownOnce();
        sso.person(Person.ALLOWS);
        try (var center = open()) {
            var result = (SignInResult.SignedIn) center.signIn(dialog(shown::add));

            assertThat(result.identity().shortName()).isEqualTo("role/AWSReservedSSO_SecAdmin");
            assertThat(shown).singleElement().satisfies(code -> {
                assertThat(code.code()).isEqualTo("ABCD-EFGH");
                assertThat(code.link()).contains("user_code=ABCD-EFGH");
                assertThat(code.end()).isAfter(Instant.now());
            });
            Wire.value(center.gateway().instances());
            assertThat(center.credentialsEnd()).isPresent();
        }
        assertThat(folder.rests()).containsExactly(Duration.ofSeconds(6));
        assertThat(sso.asked()).containsSubsequence("/client/register", "/device_authorization", "/token", "/token",
                "/federation/credentials");
    }

    @Test
    void somebodyWhoThinksFirstIsWaitedFor() {
        try (var center = open()) {
            var result = center.signIn(dialog(_ -> {
                sso.person(Person.THINKS);
                Thread.startVirtualThread(() -> {
                    while (!sso.asked().contains("/token")) {
                        Thread.onSpinWait();
                    }
                    sso.person(Person.ALLOWS);
                });
            }));
            assertThat(result).isInstanceOf(SignInResult.SignedIn.class);
        }
    }

    @Test
    void whatIsRefusedOrTooLateIsSaid() {
        try (var center = open()) {
            sso.person(Person.REFUSES);
            assertThat(why(center)).isEqualTo("The sign-in was refused in the browser");
            sso.person(Person.IS_TOO_LATE);
            assertThat(why(center)).isEqualTo("Nobody allowed the sign-in in the browser in time");
        }
    }

    @Test
    void waitingEndsWithAnInterrupt() throws InterruptedException {
        var asking = new CountDownLatch(1);
        var results = new ArrayList<SignInResult>();
        try (var center = open()) {
            var waiting = Thread.ofVirtual().start(() -> results.add(center.signIn(dialog(_ -> asking.countDown()))));
            asking.await();
            waiting.interrupt();
            waiting.join();
        }
        assertThat(results).singleElement().isInstanceOf(SignInResult.Failed.class);
    }

    @Test
    void aSignInThatIsTakenBackEndsAndAnotherGoesOn() {
        sso.person(Person.ALLOWS);
        try (var center = open()) {
            center.signIn(dialog(_ -> {}));
            server.sts().endSessions();
            sso.endSignIns();
            Wire.failure(center.gateway().instances(), SessionEnded.class);
            assertThat(center.signIn(dialog(_ -> {}))).isInstanceOf(SignInResult.SignedIn.class);
            Wire.value(center.gateway().instances());
        }
    }

    @Test
    void anotherPermissionSetIsSomebodyElse() throws IOException {
        sso.person(Person.ALLOWS);
        try (var center = open()) {
            center.signIn(dialog(_ -> {}));
            folder.config(AwsFolder.CONFIG.replace("sso_role_name = SecAdmin", "sso_role_name = ReadOnly"));
            var other = (SignInResult.SomebodyElse) center.signIn(dialog(_ -> {}));
            assertThat(other.found().shortName()).isEqualTo("role/AWSReservedSSO_ReadOnly");
            Wire.value(center.gateway().instances());
        }
    }

    @Test
    void nothingIsKeptOnDisk() throws IOException {
        sso.person(Person.ALLOWS);
        try (var center = open()) {
            center.signIn(dialog(_ -> {}));
        }
        try (var files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(home.resolve("config"));
        }
    }

    private static String why(AwsConnection center) {
        var failed = (SignInResult.Failed) center.signIn(dialog(_ -> {}));
        return String.valueOf(failed.failure().details().message());
    }

    private AwsConnection open() {
        return folder.open(server, "center", Wire.PATIENT);
    }

    private static SignInDialog dialog(Consumer<DeviceCode> allow) {
        return new SignInDialog() {
            @Override
            public Optional<String> code() {
                return Optional.empty();
            }

            @Override
            public void allow(DeviceCode shown) {
                allow.accept(shown);
            }
        };
    }
}
