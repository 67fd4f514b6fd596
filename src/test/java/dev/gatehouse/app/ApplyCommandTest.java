package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.app.Applying.Ended;
import dev.gatehouse.cli.ExitCode;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery.Manner;

import static org.assertj.core.api.Assertions.assertThat;

/** The submit protocol without a window, against the sandbox over HTTP with the real SDK. */
class ApplyCommandTest {
    private static final String UPDATE = "UpdateAuthenticationProfile";

    @TempDir
    private Path folder;
    private Applying it;

    @BeforeEach
    void start() {
        it = new Applying(folder);
    }

    @AfterEach
    void stop() {
        it.close();
    }

    @Test
    void aFileIsAppliedAndVerifiedStepByStep() {
        var ended = it.run();
        ends(ended, "verdict=APPLIED", ExitCode.OK);
        assertThat(ended.out().lines().map(line -> line.split(" +", 3)).filter(parts -> parts.length == 3)
                .map(parts -> parts[1])).containsSubsequence("who-am-i", "read", "plan", "read-again", "compare",
                        "send", "verify");
        assertThat(it.holdsTarget()).isTrue();
        assertThat(it.sends()).isOne();
    }

    @Test
    void theSecondRunHasNothingToDo() {
        it.run();
        ends(it.run(), "verdict=NOTHING_TO_DO", ExitCode.OK);
        assertThat(it.sends()).isOne();
    }

    @Test
    void onlyWhatDiffersIsSent() {
        it.ask("\"Name\": \"Example 3\", \"AllowedIps\": [\"200.255.0.0/16\", \"198.51.100.0/24\"], \"BlockedIps\": null");
        ends(it.run(), "verdict=APPLIED", ExitCode.OK);
        assertThat(it.applied()).singleElement().satisfies(update -> assertThat(update.body())
                .contains("AllowedIps").doesNotContain("Name", "BlockedIps", "Session"));
    }

    @Test
    void aFileOlderThanTheProfileIsStaleAndNothingIsSent() {
        assertThat(it.sandbox.state().update(Applying.INSTANCE, Applying.PROFILE, "{\"Description\": \"theirs\"}"))
                .isTrue();
        ends(it.run(), "verdict=STALE", ExitCode.FAILED);
        assertThat(it.sends()).isZero();
    }

    @Test
    void aWriterBetweenReadingAndSendingIsSeen() {
        it.sandbox.faults().add(FaultRule.next("DescribeAuthenticationProfile",
                new Fault.SecondWriter(Moment.AFTER, "{\"Description\": \"theirs\"}")));
        ends(it.run(), "verdict=STALE", ExitCode.FAILED);
        assertThat(it.sends()).isZero();
    }

    @Test
    void aLostAnswerToAnAppliedChangeIsStillApplied() {
        it.sandbox.faults().add(FaultRule.next(UPDATE, new Fault.Drop(Moment.AFTER, Manner.RESET)));
        var ended = it.run();
        ends(ended, "verdict=APPLIED", ExitCode.OK);
        assertThat(ended.out()).contains("although the answer was an error");
        assertThat(it.sends()).isOne();
    }

    @Test
    void aLostRequestIsUnknownUntilItCanNoLongerArriveAndNeverSentAgainBlindly() {
        it.sandbox.faults().add(FaultRule.next(UPDATE, new Fault.Drop(Moment.BEFORE, Manner.RESET)));
        ends(it.run(), "verdict=UNKNOWN", ExitCode.OUTCOME_UNKNOWN);
        ends(it.run(), "verdict=UNKNOWN", ExitCode.OUTCOME_UNKNOWN);
        assertThat(it.sends()).isOne();
        it.pace.pause(Duration.ofMinutes(5));
        ends(it.run(), "verdict=APPLIED", ExitCode.OK);
        assertThat(it.sends()).isEqualTo(2);
    }

    @Test
    void aRefusalOfAwsIsRefused() {
        it.sandbox.faults().add(FaultRule.always(UPDATE,
                new Fault.Status(403, "AccessDeniedException", "not authorized to perform")));
        var ended = it.run();
        ends(ended, "verdict=REFUSED", ExitCode.FAILED);
        assertThat(ended.out()).contains("Nothing was changed.");
        assertThat(it.sends()).isOne();
    }

    @Test
    void whatCannotBeReadIsNotApplied() {
        it.sandbox.faults().add(FaultRule.always("DescribeAuthenticationProfile",
                new Fault.Status(404, "ResourceNotFoundException", "gone")));
        ends(it.run(), "verdict=NOT_APPLIED", ExitCode.FAILED);
        assertThat(it.sends()).isZero();
    }

    @Test
    void withoutAJournalNothingIsSent() throws IOException {
        Files.writeString(it.state, "a file where the folder should be");
        var ended = it.run();
        ends(ended, "verdict=REFUSED", ExitCode.FAILED);
        assertThat(ended.out()).contains("written down");
        assertThat(it.sends()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"AllowedIps\": [\"300.1.1.1\"]", "\"SessionInactivityDuration\": 14",
            "\"Description\": \"\"", "\"Id\": 7", "\"AllowedIps\": \"10.0.0.0/8\"",
            "\"SessionInactivityDuration\": 1.5",
            "\"SessionInactivityHandlingEnabled\": \"true\"", "\"LastModifiedTime\": \"yesterday\"", "\"Name\": 3"})
    void aFileThatCannotBeMeantIsRefused(String member) {
        it.ask(member);
        ends(it.run(), "verdict=REFUSED", ExitCode.FAILED);
        assertThat(it.sends()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{\"AuthenticationProfile\": [1", "\u202e\u0007", "null"})
    void aFileThatCannotBeReadIsRefusedInOneLine(String text) throws IOException {
        Files.writeString(it.file, text);
        var ended = it.run();
        ends(ended, "verdict=REFUSED", ExitCode.FAILED);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).doesNotContain("\u202e", "\u0007", "jackson", "Source");
    }

    @Test
    void aFileThatIsNestedWithoutEndIsRefused() throws IOException {
        Files.writeString(it.file, "[".repeat(100_000));
        var ended = it.run();
        ends(ended, "verdict=REFUSED", ExitCode.FAILED);
        assertThat(ended.err()).contains("nested too deeply");
    }

    @Test
    void aFileOfAnotherProfileIsRefused() throws IOException {
        Files.writeString(it.file, "{\"Id\": \"another\", \"AllowedIps\": []}");
        var ended = it.run();
        ends(ended, "verdict=REFUSED", ExitCode.FAILED);
        assertThat(ended.out()).contains("another");
        assertThat(it.sandbox.state().received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com:80", "https://127.0.0.1:1", "http://127.0.0.1:1@evil.example:80",
            "http://127.0.0.1", "http://127.0.0.1:1/x", "ftp://127.0.0.1:1"})
    void credentialsGoToLoopbackOnly(String endpoint) {
        var arguments = it.arguments("--yes").stream()
                .map(text -> text.startsWith("http://") ? endpoint : text).toArray(String[]::new);
        assertThat(new Applying.Command(it.state, it.pace).run(arguments).exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private static void ends(Ended ended, String verdict, int exit) {
        assertThat(ended.verdict()).as(ended.toString()).isEqualTo(verdict);
        assertThat(ended.exit()).isEqualTo(exit);
    }
}
