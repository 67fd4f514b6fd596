package dev.gatehouse.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.profile.AccessLists;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ChangeStamp;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileIdentity;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.domain.profile.SessionSettings;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxProfile;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.testing.AwsCli;

import static org.assertj.core.api.Assertions.assertThat;

/** The scripts that put back what a change changed: the one for bash really run, the one for PowerShell read back. */
class UndoScriptTest {
    private static final ProfileRef REF = new ProfileRef(new InstanceId("11111111-2222-3333-4444-555555555555"),
            new ProfileId("a1a1a1a1-0003-4000-8000-000000000003"));
    private static final String HOSTILE = "it's \"x\" $(exit 7) `exit 7` %s \\ ; # \u202Eé";
    private static final AuthenticationProfile BASE = profile(HOSTILE, "file://etc/passwd '@\n'@ $HOME");

    private static AuthenticationProfile profile(String name, String description) {
        return new AuthenticationProfile(new ProfileIdentity(REF.profile(), null, name, description, false),
                new AccessLists(List.of("200.255.0.0/16"), List.of()),
                new SessionSettings(Duration.ofMinutes(60), null, Duration.ofMinutes(60), false),
                new ChangeStamp(null, null, null));
    }

    private static UndoScript script(String account) {
        var next = new ProfileDraft("New", "d", List.of(), List.of("10.0.0.0/8"),
                new SessionDraft("60", true, "15"));
        var terms = new Terms("audit\nrm -rf ~\u202E", "SEC-1'", Optional.empty(), Optional.empty());
        var request = new SubmitRequest(REF, BASE, next.changeFrom(BASE), terms);
        return new UndoScript(request, new Origin(true, "127.0.0.1:1", SandboxCredentials.REGION,
                "arn:aws:iam::" + account + ":user/anna"), Instant.parse("2026-11-27T02:40:00Z"));
    }

    private static String file(UndoScript script, String name) {
        return Optional.ofNullable(script.files().get(name)).orElseThrow();
    }

    @Test
    void whatCannotBePutBackHasNoScript() {
        var empty = profile("", "d");
        var request = new SubmitRequest(REF, empty, empty.toDraft().withName("New").changeFrom(empty));
        assertThat(new UndoScript(request, script("1").origin(), Instant.EPOCH).files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo.sh", "undo.ps1"})
    void whatComesFromElsewhereNeverLeavesItsCommentLine(String name) {
        var comments = file(script("111122223333"), name).lines().filter(line -> line.startsWith("#")).toList();
        assertThat(comments).anyMatch(line -> line.equals("# reason    \"audit\\nrm -rf ~\\u202E\""));
        assertThat(file(script("111122223333"), name)).doesNotContain("\nrm -rf").doesNotContain("\u202E");
    }

    @Nested
    @DisabledOnOs(OS.WINDOWS)
    class ForBash {
        @TempDir
        private Path home = Path.of("unset");
        private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());

        @BeforeEach
        void theSandboxHoldsTheChange() throws Exception {
            cli().assumeIsThere();
            var change = script("").request().change();
            var text = new UpdateRequestText(REF, change).awsCli(SandboxCredentials.REGION);
            assertThat(cli().run(List.of("bash", "-c", text), "").exit()).isZero();
            assertThat(held().name()).isEqualTo("New");
        }

        @AfterEach
        void stop() {
            server.close();
        }

        private AwsCli cli() {
            return new AwsCli(home, server);
        }

        private SandboxProfile held() {
            return server.state().profile(REF.instance().value(), REF.profile().value()).orElseThrow();
        }

        private AwsCli.Ran run(UndoScript script, String answer) throws IOException, InterruptedException {
            var path = home.resolve("undo.sh");
            Files.writeString(path, file(script, "undo.sh"));
            return cli().run(List.of("bash", path.toString()), answer);
        }

        @Test
        void afterYesEveryOldValueIsThereAgain() throws Exception {
            var ran = run(script(SandboxCredentials.ACCOUNT), "yes\n");
            assertThat(ran.exit()).as(ran.out()).isZero();
            var members = held().members();
            assertThat(held().name()).isEqualTo(HOSTILE);
            assertThat(members.text("Description")).contains("file://etc/passwd '@\n'@ $HOME");
            assertThat(members.texts("AllowedIps")).contains(List.of("200.255.0.0/16"));
            assertThat(members.texts("BlockedIps")).contains(List.of());
            assertThat(members.flag("SessionInactivityHandlingEnabled")).contains(false);
            assertThat(members.number("SessionInactivityDuration")).contains(60);
            assertThat(ran.out()).contains("AWS holds now:", "This puts back:", "Sent. AWS holds now:");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "no\n", "y\n", "YES\n"})
        void withoutYesNothingIsSent(String answer) throws Exception {
            var ran = run(script(SandboxCredentials.ACCOUNT), answer);
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.out()).endsWith("Nothing was sent.\n");
            assertThat(held().name()).isEqualTo("New");
        }

        @Test
        void inAnotherAccountNothingIsSent() throws Exception {
            var ran = run(script("999988887777"), "yes\n");
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.out()).contains("not to 999988887777. Nothing was sent.");
            assertThat(held().name()).isEqualTo("New");
        }
    }

    /** PowerShell itself is seldom on a test machine; its literals are read back by a reader of their own. */
    @Nested
    class ForPowerShell {
        @Test
        void theOldValuesTravelInOneLiteralThatReadsBackAsTheyAre() {
            var literals = PowerShellReader.literals(file(script("111122223333"), "undo.ps1"));
            var json = literals.stream().filter(text -> text.startsWith("{")).toList();
            assertThat(json).hasSize(1);
            var sent = JsonMapper.shared().readTree(json.getFirst());
            assertThat(sent.get("Name").asString()).isEqualTo(HOSTILE);
            assertThat(sent.get("Description").asString()).isEqualTo("file://etc/passwd '@\n'@ $HOME");
            assertThat(sent.get("BlockedIps").isEmpty()).isTrue();
            assertThat(literals).contains(REF.instance().value(), REF.profile().value(), "us-west-2", "111122223333");
        }

        @Test
        void noOlderPowerShellCanReadItsLettersWrongly() {
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(file(script("111122223333"), "undo.ps1")))
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"plain", "it's", "\u2019; exit 1; \u2018", "'\u2019", "a\"b", "$(exit 7)", "`n"})
        void aWordReadsBackAsItIs(String word) {
            assertThat(PowerShellReader.literals("aws " + PowerShellText.quote(word) + " # 'x'")).containsExactly(word);
        }

        @Test
        void theShownCommandHoldsTheSame() {
            var change = script("1").request().change();
            var text = new UpdateRequestText(REF, change);
            assertThat(PowerShellReader.literals(text.powerShell("us-west-2"))).contains(text.json());
        }
    }
}
