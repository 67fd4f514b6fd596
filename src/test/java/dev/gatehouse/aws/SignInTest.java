package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.GatewayFailure.NoCredentials;
import dev.gatehouse.domain.port.GatewayFailure.SessionEnded;
import dev.gatehouse.domain.port.ProfileState.Status;
import dev.gatehouse.domain.port.SignInDialog;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.domain.port.SignInResult;
import dev.gatehouse.sandbox.ReceivedRequest;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;

import static org.assertj.core.api.Assertions.assertThat;

/** Roles, chains and devices over real HTTP: who is let in, what ends, and what a new sign-in may change. */
class SignInTest {
    private static final String ASSUME = "AssumeRole";
    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());

    @TempDir
    Path home = Path.of("");
    private AwsFolder folder;

    @BeforeEach
    void folder() throws IOException {
        folder = new AwsFolder(home);
        server.sts().needsCode(AwsFolder.CAREFUL, AwsFolder.DEVICE);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aRoleIsAssumedAndItsEndIsKnown() {
        try (var admin = open("admin")) {
            assertThat(Wire.value(admin.gateway().callerIdentity()).arn())
                    .isEqualTo("arn:aws:sts::111122223333:assumed-role/SecAdmin/gatehouse");
            assertThat(admin.credentialsEnd().orElseThrow()).isAfter(Instant.now().plus(Duration.ofMinutes(50)));
            assertThat(admin.signInNeed()).isEqualTo(new SignInNeed.Again());
        }
        assertThat(sent(ASSUME)).hasSize(1);
    }

    @Test
    void aChainIsWalkedLinkByLink() {
        try (var chained = open("chained")) {
            assertThat(Wire.value(chained.gateway().callerIdentity()).arn())
                    .isEqualTo("arn:aws:sts::111122223333:assumed-role/Deep/anna");
        }
        assertThat(sent(ASSUME)).hasSize(2);
        assertThat(keyOf(sent(ASSUME).getLast())).startsWith("ASIA");
    }

    @Test
    void aRoleThatEndsSoonIsRenewedByItself() throws IOException {
        folder.config(AwsFolder.CONFIG.replace("role/SecAdmin", "role/SecAdmin\nduration_seconds = 300"));
        try (var admin = open("admin")) {
            Wire.value(admin.gateway().instances());
            Wire.value(admin.gateway().instances());
        }
        assertThat(sent(ASSUME)).hasSizeGreaterThan(1);
        assertThat(sent(ASSUME).getLast().request().body().text()).contains("DurationSeconds=300");
    }

    @Test
    void aSessionThatEndedWorksAgainOnceALaterCallIsAnswered() {
        try (var admin = open("admin")) {
            Wire.value(admin.gateway().callerIdentity());
            server.faults().set(List.of(FaultRule.next("ListInstances",
                    new Fault.Status(403, "ExpiredTokenException", "The security token is expired"))));
            Wire.failure(admin.gateway().instances(), SessionEnded.class);
            assertThat(admin.standing().ended()).isPresent();
            assertThat(admin.standing().answered()).isZero();
            Wire.value(admin.gateway().instances());
            assertThat(admin.standing().ended()).isEmpty();
            assertThat(admin.standing().answered()).isEqualTo(admin.standing().begun());
        }
    }

    @Test
    void withoutACodeNobodyIsAskedAndTheDeviceIsNamed() {
        try (var careful = open("mfa")) {
            var failure = Wire.failure(careful.gateway().instances(), NoCredentials.class);
            assertThat(failure.needsCode()).isTrue();
            assertThat(failure.certainlyNotApplied()).isTrue();
            assertThat(careful.signInNeed()).isEqualTo(new SignInNeed.Code(AwsFolder.DEVICE));
        }
        assertThat(server.state().received()).isEmpty();
    }

    @Test
    void theRightCodeSignsInAndIsUsedOnce() {
        server.sts().code(AwsFolder.DEVICE, "123456");
        try (var careful = open("mfa")) {
            var signedIn = (SignInResult.SignedIn) careful.signIn(SignInDialog.of(Optional.of("123456")));
            assertThat(signedIn.identity().shortName()).isEqualTo("role/Careful");
            Wire.value(careful.gateway().instances());
            Wire.value(careful.gateway().instances());
        }
        assertThat(sent(ASSUME)).singleElement().satisfies(
                asked -> assertThat(asked.request().body().text()).contains("TokenCode=123456"));
    }

    @Test
    void oneCodeServesEveryRegionUntilItsSessionEnds() {
        server.sts().code(AwsFolder.DEVICE, "123456");
        try (var careful = open("mfa")) {
            assertThat(folder.profiles().profiles()).filteredOn(profile -> profile.name().equals("mfa"))
                    .extracting(profile -> profile.state().status()).containsExactly(Status.NEEDS_MFA);
            assertThat(careful.signIn(SignInDialog.of(Optional.of("123456"))))
                    .isInstanceOf(SignInResult.SignedIn.class);
        }
        for (var region : List.of("us-east-1", "eu-west-2")) {
            try (var other = folder.open(server, "mfa", region)) {
                assertThat(Wire.value(other.gateway().callerIdentity()).shortName()).isEqualTo("role/Careful");
                assertThat(other.credentialsEnd()).isPresent();
                assertThat(other.signInNeed()).isEqualTo(new SignInNeed.Code(AwsFolder.DEVICE));
            }
        }
        assertThat(sent(ASSUME)).hasSize(1);
        assertThat(folder.profiles().profiles()).filteredOn(profile -> profile.name().equals("mfa"))
                .extracting(AwsProfile::state).singleElement().satisfies(state -> {
                    assertThat(state.status()).isEqualTo(Status.READY);
                    assertThat(state.until()).isPresent();
                });
    }

    @Test
    void aNewCodeServesTheOtherRegionsToo() {
        server.sts().code(AwsFolder.DEVICE, "123456");
        try (var here = open("mfa"); var there = folder.open(server, "mfa", "us-east-1")) {
            here.signIn(SignInDialog.of(Optional.of("123456")));
            Wire.value(there.gateway().callerIdentity());
            server.sts().endSessions();
            Wire.failure(there.gateway().callerIdentity(), SessionEnded.class);
            server.sts().code(AwsFolder.DEVICE, "654321");
            assertThat(here.signIn(SignInDialog.of(Optional.of("654321")))).isInstanceOf(SignInResult.SignedIn.class);
            Wire.value(there.gateway().callerIdentity());
        }
        assertThat(sent(ASSUME)).hasSize(2);
    }

    @Test
    void aWrongOrUsedCodeIsSaidInPlainWordsWithoutTheCode() {
        server.sts().code(AwsFolder.DEVICE, "123456");
        try (var careful = open("mfa")) {
            assertThat(careful.signIn(SignInDialog.of(Optional.of("123456"))))
                    .isInstanceOf(SignInResult.SignedIn.class);
            for (var code : List.of("654321", "123456")) {
                var failed = (SignInResult.Failed) careful.signIn(SignInDialog.of(Optional.of(code)));
                assertThat(failed.failure()).isInstanceOfSatisfying(NoCredentials.class,
                        no -> assertThat(no.needsCode()).isTrue());
                assertThat(failed.toString()).contains("did not accept the code").doesNotContain(code);
            }
            Wire.value(careful.gateway().instances());
        }
    }

    @Test
    void whatHasEndedIsNamedAndTheSameConnectionGoesOnAfterANewSignIn() {
        server.sts().code(AwsFolder.DEVICE, "123456");
        try (var careful = open("mfa")) {
            careful.signIn(SignInDialog.of(Optional.of("123456")));
            Wire.value(careful.gateway().instances());
            var before = keyOf(sent(Wire.INSTANCES).getLast());
            server.sts().endSessions();
            Wire.failure(careful.gateway().instances(), SessionEnded.class);
            server.sts().code(AwsFolder.DEVICE, "222222");
            careful.signIn(SignInDialog.of(Optional.of("222222")));
            Wire.value(careful.gateway().instances());
            assertThat(keyOf(sent(Wire.INSTANCES).getLast())).isNotEqualTo(before);
        }
    }

    @Test
    void somebodyElseIsSaidAndNothingIsSentForThem() throws IOException {
        try (var admin = open("admin")) {
            Wire.value(admin.gateway().callerIdentity());
            server.sts().endSessions();
            folder.config(AwsFolder.CONFIG.replace("111122223333:role/SecAdmin", "222233334444:role/ReadOnly"));

            var other = (SignInResult.SomebodyElse) admin.signIn(SignInDialog.of(Optional.empty()));

            assertThat(other.before().account()).isEqualTo("111122223333");
            assertThat(other.found().account()).isEqualTo("222233334444");
            assertThat(other.found().shortName()).isEqualTo("role/ReadOnly");
            Wire.failure(admin.gateway().instances(), SessionEnded.class);
        }
        var theirs = keyOf(sent(Wire.CALLER).getLast());
        assertThat(server.state().received()).filteredOn(asked -> keyOf(asked).equals(theirs))
                .extracting(ReceivedRequest::operation).containsOnly(Wire.CALLER);
    }

    @Test
    void anotherRoleOfTheSameAccountIsSomebodyElseToo() throws IOException {
        try (var admin = open("admin")) {
            Wire.value(admin.gateway().callerIdentity());
            folder.config(AwsFolder.CONFIG.replace("role/SecAdmin", "role/ReadOnly"));
            assertThat(admin.signIn(SignInDialog.of(Optional.empty()))).isInstanceOf(SignInResult.SomebodyElse.class);
            assertThat(Wire.value(admin.gateway().callerIdentity()).shortName()).isEqualTo("role/SecAdmin");
        }
    }

    @Test
    void aServiceThatHangsIsGivenUpAndTheConnectionIsAsItWas() {
        try (var admin = folder.open(server, "admin", Wire.HASTY)) {
            server.faults().set(List.of(FaultRule.always(ASSUME, new Fault.Hang(Moment.BEFORE))));
            assertThat(admin.signIn(SignInDialog.of(Optional.empty()))).isInstanceOf(SignInResult.Failed.class);
            server.faults().clear();
            Wire.value(admin.gateway().instances());
        }
    }

    @Test
    void theFolderIsOnlyRead() throws IOException {
        server.sts().code(AwsFolder.DEVICE, "123456");
        try (var careful = open("mfa")) {
            careful.signIn(SignInDialog.of(Optional.of("123456")));
        }
        try (var files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(home.resolve("config"));
        }
        assertThat(home.resolve("config")).hasContent(AwsFolder.CONFIG);
    }

    private AwsConnection open(String profile) {
        return folder.open(server, profile, Wire.PATIENT);
    }

    private List<ReceivedRequest> sent(String operation) {
        return server.state().received(operation);
    }

    private static String keyOf(ReceivedRequest asked) {
        return asked.request().headers().first("Authorization").orElse("").replaceAll(".*Credential=([^/]+)/.*", "$1");
    }
}
