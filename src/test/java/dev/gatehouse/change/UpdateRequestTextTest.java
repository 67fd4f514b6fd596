package dev.gatehouse.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.SessionChange;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

class UpdateRequestTextTest {
    private static final FieldChange<List<String>> KEEP = new FieldChange.Keep<>();

    private static UpdateRequestText text(ProfileChange change) {
        return new UpdateRequestText(Profiles.ref("p-1"), change);
    }

    private static ProfileChange named(String name) {
        return new ProfileChange(new FieldChange.Set<>(name), new FieldChange.Keep<>(), KEEP, KEEP,
                SessionChange.none());
    }

    private static JsonNode json(ProfileChange change) {
        return JsonMapper.shared().readTree(text(change).json());
    }

    /** The words the shell hands to the command, read back from a shell that really ran it. */
    private static List<String> arguments(ProfileChange change) throws IOException, InterruptedException {
        var script = "aws() { for word in \"$@\"; do printf '%s\\0' \"$word\"; done; }\n"
                + text(change).awsCli("us-west-2") + "\n";
        var shell = new ProcessBuilder("/bin/sh", "-c", script).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        shell.getOutputStream().close();
        var output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(shell.exitValue()).isZero();
        return List.of(output.split("\0", -1)).subList(0, output.split("\0", -1).length - 1);
    }

    @Test
    void theBodyHoldsExactlyTheFieldsThatChange() {
        var base = Profiles.example3();
        var draft = base.toDraft().withSession(new SessionDraft("60", true, "15"));
        assertThat(json(draft.changeFrom(base))).isEqualTo(JsonMapper.shared().readTree(
                "{\"SessionInactivityHandlingEnabled\":true,\"SessionInactivityDuration\":15}"));
    }

    @Test
    void aClearedListIsSentAsAnExplicitEmptyOne() {
        var base = Profiles.example3();
        var change = base.toDraft().withRows(ListKind.ALLOWED, List.of()).changeFrom(base);
        assertThat(json(change)).isEqualTo(JsonMapper.shared().readTree("{\"AllowedIps\":[]}"));
    }

    @Test
    void everyFieldHasItsWireName() {
        var change = new ProfileChange(new FieldChange.Set<>("n"), new FieldChange.Set<>("d"),
                new FieldChange.Set<>(List.of("10.0.0.1")), new FieldChange.Clear<>(),
                new SessionChange(new FieldChange.Set<>(Duration.ofMinutes(30)), new FieldChange.Set<>(false),
                        new FieldChange.Set<>(Duration.ofHours(1))));
        assertThat(json(change)).isEqualTo(JsonMapper.shared().readTree("""
                {"Name":"n","Description":"d","AllowedIps":["10.0.0.1"],"BlockedIps":[],"PeriodicSessionDuration":30,
                 "SessionInactivityHandlingEnabled":false,"SessionInactivityDuration":60}"""));
    }

    @Test
    void nothingOutsideAsciiCanHideInTheBody() {
        assertThat(text(named("a\u202Eb\u0000é")).json()).matches("\\p{ASCII}*").contains("\\u202E");
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(strings = {"plain", "two words", "it's", "'; exit 1; '", "a\nb", "$(exit 7) `exit 7` $HOME",
            "\"quoted\"",
            "-leading", "--name", "Zürich 東京 \uD83D\uDE00", "back\\slash\\", "*?[x]~", "#no comment", "!history", "%s",
            "=", "~"})
    void theShellHandsOverTheNameAsTyped(String name) throws IOException, InterruptedException {
        assertThat(arguments(named(name))).containsExactly("connect", "update-authentication-profile", "--region",
                "us-west-2", "--instance-id", "inst-1", "--authentication-profile-id", "p-1", "--name=" + name);
    }

    /** The AWS CLI would read such a value from there instead of sending it. */
    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(strings = {"file://x", "https://example.com/it's", "fileb:///etc/passwd"})
    void aNameThatTheCliWouldFetchTravelsInJson(String name) throws IOException, InterruptedException {
        var arguments = arguments(named(name));
        assertThat(arguments).contains("--cli-input-json").noneMatch(word -> word.startsWith("--name"));
        assertThat(JsonMapper.shared().readTree(arguments.getLast()).get("Name").asString()).isEqualTo(name);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void listsAndTogglesAreTheWordsTheCliExpects() throws IOException, InterruptedException {
        var change = new ProfileChange(new FieldChange.Keep<>(), new FieldChange.Keep<>(),
                new FieldChange.Set<>(List.of("10.0.0.1", "it's")), new FieldChange.Clear<>(),
                new SessionChange(new FieldChange.Keep<>(), new FieldChange.Set<>(false),
                        new FieldChange.Set<>(Duration.ofMinutes(15))));
        var words = new ArrayList<>(arguments(change));
        assertThat(words.subList(8, words.size())).containsExactly("--allowed-ips", "[\"10.0.0.1\",\"it's\"]",
                "--blocked-ips", "[]", "--no-session-inactivity-handling-enabled",
                "--session-inactivity-duration=15");
    }
}
