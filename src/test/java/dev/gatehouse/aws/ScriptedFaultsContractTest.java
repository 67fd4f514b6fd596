package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.sandbox.script.FaultScript;
import dev.gatehouse.sandbox.script.FaultScriptException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every rule that docs/sandbox.md shows, read as it stands there, against the real SDK: what one read and one update of
 * Example 3 come to, how often the update was sent, and how many changes took effect by then or soon after.
 */
class ScriptedFaultsContractTest {
    private static final Pattern ROW = Pattern.compile("^\\| `(\\{\"fault\": \"([^\"]*)\".*})` \\|", Pattern.MULTILINE);
    private static final Path PAGE = Path.of("docs", "sandbox.md");
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final ProfileId EXAMPLE_3 = new ProfileId("a1a1a1a1-0003-4000-8000-000000000003");

    private final Wire wire = new Wire();
    private final ProfileRef ref = new ProfileRef(wire.instance(), EXAMPLE_3);

    @AfterEach
    void closes() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource({"status,Answer,Answer,1,1", "throttle,Answer,Answer,3,1",
            "expired-credentials,SessionEnded,SessionEnded,1,0",
            "denied-by-iam,Answer,AccessDenied,1,0", "preview-not-enabled,Answer,Answer,1,1",
            "not-found,Answer,NotFound,1,0", "date-offset,Answer,Answer,1,1", "delay-before,NoAnswer,NoAnswer,1,1",
            "delay-after,NoAnswer,NoAnswer,1,1", "drip,NoAnswer,NoAnswer,1,1", "hang-before,Answer,NoAnswer,1,0",
            "hang-after,Answer,NoAnswer,1,1", "reset-on-connect,Answer,Answer,1,1",
            "close-on-connect,Answer,Answer,1,1",
            "reset-after-headers,Answer,NoAnswer,1,0", "close-after-headers,Answer,NoAnswer,1,0",
            "reset-mid-request,Answer,NoAnswer,1,0", "close-mid-request,Answer,NoAnswer,1,0",
            "reset-before,Answer,NoAnswer,1,0", "close-before,Answer,NoAnswer,1,0", "reset-after,Answer,NoAnswer,1,1",
            "close-after,Answer,NoAnswer,1,1", "apply-then-status,Answer,ServiceFault,1,1",
            "fail-then-apply,Answer,ServiceFault,1,0", "reset-then-apply,Answer,NoAnswer,1,0",
            "close-then-apply,Answer,NoAnswer,1,0", "hang-then-apply,Answer,NoAnswer,1,0",
            "apply-subset,Answer,Answer,1,1", "rewrite,Answer,Answer,1,1", "stale-reads,Answer,Answer,1,1",
            "second-writer-before,Answer,Answer,1,2", "second-writer-after,Answer,Answer,1,2",
            "body,UntrustedAnswer,Answer,1,1", "lie,UntrustedAnswer,Answer,1,1", "more-members,Answer,Answer,1,1",
            "wrong-content-length,NoAnswer,NoAnswer,1,1"})
    void aRuleOfThePageDoesWhatItSays(String fault, String read, String update, int sends, int applied)
            throws IOException, FaultScriptException, InterruptedException {
        wire.server.faults().set(FaultScript.read(file(fault)).rules());

        assertThat(word(waiting(read).gateway().profile(ref))).as("the read").isEqualTo(read);
        assertThat(word(waiting(update).writer().orElseThrow().update(ref, Wire.rename(), Wire.RESENDS)))
                .as("the update")
                .isEqualTo(update);
        assertThat(wire.sent(Wire.UPDATE)).as("sends").isEqualTo(sends);
        assertThat(wire.state.awaitApplied(applied, SOON)).isTrue();
        assertThat(wire.state.applied()).as("took effect").hasSize(applied);
    }

    /** Only what is never answered is waited for in a hurry: a busy computer may take its time for all others. */
    private Connection waiting(String outcome) {
        return outcome.equals("NoAnswer") ? wire.hasty : wire.patient;
    }

    @Test
    void theTableIsWhole() throws IOException, NoSuchMethodException {
        var shown = ROW.matcher(Files.readString(PAGE)).results().map(row -> row.group(2)).toList();
        var method = ScriptedFaultsContractTest.class.getDeclaredMethod("aRuleOfThePageDoesWhatItSays", String.class,
                String.class, String.class, int.class, int.class);

        assertThat(method.getAnnotation(CsvSource.class).value())
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactlyElementsOf(shown);
    }

    private static byte[] file(String fault) throws IOException {
        var rule = ROW.matcher(Files.readString(PAGE)).results().filter(row -> row.group(2).equals(fault)).findFirst();
        return ("{\"rules\": [" + rule.orElseThrow().group(1) + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private static String word(Reply<?> reply) {
        return switch (reply) {
            case Reply.Answer<?> _ -> "Answer";
            case Reply.Failure<?>(var failure) -> failure.getClass().getSimpleName();
        };
    }
}
