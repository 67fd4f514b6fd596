package dev.gatehouse.app;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.app.Applying.Ended;
import dev.gatehouse.cli.ExitCode;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;

import static org.assertj.core.api.Assertions.assertThat;

/** On what terms a command sends: what is at stake, why, and whether somebody has to confirm it. */
class ApplyTermsTest {
    private static final String OPEN_TO_ALL = "\"AllowedIps\": []";

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

    private static void ends(Ended ended, String verdict, int exit) {
        assertThat(ended.verdict()).as(ended.toString()).isEqualTo("verdict=" + verdict);
        assertThat(ended.exit()).isEqualTo(exit);
    }

    private boolean holdsAllowed() {
        return !it.truth().members().texts("AllowedIps").orElseThrow().isEmpty();
    }

    /** Features row 50, reliability R7: nothing risky is sent by habit, nor by a script. */
    @Nested
    class AtStake {
        @BeforeEach
        void ask() {
            it.ask(OPEN_TO_ALL);
        }

        @Test
        void aYesBeforehandIsNotEnough() {
            var ended = it.run("--yes");
            ends(ended, "REFUSED", ExitCode.FAILED);
            assertThat(ended.out()).contains("Much is at stake: nearly everyone could sign in",
                    "--risk \"acme-demo\"");
            assertThat(it.sends()).isZero();
        }

        @Test
        void theNameThatIsTypedSendsIt() {
            var ended = it.answering("  acme-demo \r\n");
            ends(ended, "APPLIED", ExitCode.OK);
            assertThat(ended.out()).contains("Type acme-demo, the name of the instance");
        }

        @Test
        void theNameSaidBeforehandSendsItWithoutAsking() {
            ends(it.run("--yes", "--risk", "acme-demo"), "APPLIED", ExitCode.OK);
            assertThat(holdsAllowed()).isFalse();
        }

        @Test
        void whereTheInstanceCannotBeReadItsIdIsTyped() {
            it.sandbox.faults().add(FaultRule.always("DescribeInstance",
                    new Fault.Status(403, "AccessDeniedException", "not authorized to perform")));
            ends(it.run("--yes", "--risk", Applying.INSTANCE), "APPLIED", ExitCode.OK);
        }
    }

    @Test
    void reasonAndTicketAreWrittenDown() throws JournalException {
        it.run("--yes", "--reason", " Audit finding 12 ", "--ticket", "CHG-7");
        var terms = SubmitStory.of(JournalFile.recordsUnder(it.state)).getFirst().plan().terms();
        assertThat(terms.reason()).isEqualTo("Audit finding 12");
        assertThat(terms.ticket()).isEqualTo("CHG-7");
    }

    /** Features rows 53 and 86. */
    @Nested
    class Confirming {
        @Test
        void whatNobodyConfirmsIsTakenBackAtZero() {
            var ended = it.run("--yes", "--confirm-within", "10");
            ends(ended, "UNDONE", ExitCode.FAILED);
            assertThat(ended.out()).contains("Otherwise it is taken back in 10:00 min", "confirm    9 min left",
                    "confirm    1 min left",
                    "Undone and verified: AWS holds the previous values.");
            assertThat(it.sends()).isEqualTo(2);
            assertThat(it.holdsTarget()).isFalse();
        }

        @Test
        void keepKeepsIt() {
            var ended = it.answering("what?\nkeep\n", "--yes", "--confirm-within", "10");
            ends(ended, "APPLIED", ExitCode.OK);
            assertThat(ended.out()).contains("Type keep or undo; ", "The change stays.");
            assertThat(it.holdsTarget()).isTrue();
            ends(it.confirm(), "NOTHING_TO_DO", ExitCode.OK);
        }

        @Test
        void undoTakesItBackAtOnce() {
            ends(it.answering("undo\n", "--yes", "--confirm-within", "60"), "UNDONE", ExitCode.FAILED);
            assertThat(it.holdsTarget()).isFalse();
        }

        @Test
        void withoutAConnectionItTriesAgainUntilItIsUndone() {
            it.sandbox.faults().add(FaultRule.next("DescribeAuthenticationProfile",
                    new Fault.Status(403, "ExpiredTokenException", "expired")).fromThe(4));
            var ended = it.run("--yes", "--confirm-within", "1");
            ends(ended, "UNDONE", ExitCode.FAILED);
            assertThat(ended.out()).contains("again in 15 s");
        }

        @Test
        void aRefusedUndoLeavesItWaitingForADecision() {
            it.sandbox.faults().add(FaultRule.next("UpdateAuthenticationProfile",
                    new Fault.Status(403, "AccessDeniedException", "not authorized to perform")).fromThe(2));
            var ended = it.run("--yes", "--confirm-within", "1");
            ends(ended, "WAITING", ExitCode.OUTCOME_UNKNOWN);
            assertThat(it.holdsTarget()).isTrue();
            ends(it.confirm(), "WAITING", ExitCode.OUTCOME_UNKNOWN);
            it.ask("\"Description\": \"next\"");
            ends(it.run(), "REFUSED", ExitCode.FAILED);
            ends(it.confirm("--undo"), "UNDONE", ExitCode.OK);
            assertThat(it.holdsTarget()).isFalse();
        }

        private void aRefusal() {
            it.sandbox.faults().add(FaultRule.next("UpdateAuthenticationProfile",
                    new Fault.Status(403, "AccessDeniedException", "not authorized to perform")).fromThe(2));
            it.run("--yes", "--confirm-within", "1");
        }

        @Test
        void somebodyElsesChangeIsNotUndone() {
            aRefusal();
            assertThat(it.sandbox.state().update(Applying.INSTANCE, Applying.PROFILE,
                    "{\"SessionInactivityDuration\": 30}")).isTrue();
            ends(it.confirm("--undo"), "CHANGED_SINCE", ExitCode.FAILED);
            assertThat(it.truth().members().number("SessionInactivityDuration")).contains(30);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "61", "-1", "x"})
        void theTimeIsOneToSixtyMinutes(String minutes) {
            assertThat(it.run("--yes", "--confirm-within", minutes).exit()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(it.sends()).isZero();
        }

        @Test
        void oneOfTheTwoIsSaid() {
            assertThat(it.confirm("--keep", "--undo").exit()).isEqualTo(ExitCode.WRONG_USAGE);
        }

        @Test
        void aSleepIsFollowedByALook() {
            it.pace.after(Duration.ofMinutes(1), () -> it.pace.setClock(Duration.ofHours(1)));
            assertThat(it.run("--yes", "--confirm-within", "10").out()).contains("this computer slept");
        }
    }
}
