package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.journal.SubmitState;

import static org.assertj.core.api.Assertions.assertThat;

/** A real {@code gatehouse apply} is asked to end in the middle, by the signal that Ctrl+C and a shutdown send. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process there is not asked, it is ended")
class StopSignalTest {
    @TempDir
    private Path folder;

    @Test
    void beforeItHasSentItSendsNothingAndSaysSo() throws IOException, InterruptedException {
        try (var kill = new Kill(folder, Kill.Course.UNREAD)) {
            assertThat(kill.terminateAt(SubmitState.INTENT)).isEqualTo("verdict=NOT_APPLIED");
            assertThat(kill.sends()).isZero();
            assertThat(kill.wrong()).isEmpty();
        }
    }

    @Test
    void afterItHasSentItSaysThatNobodyKnowsAndTheJournalKeepsTheQuestion() throws IOException, InterruptedException {
        try (var kill = new Kill(folder, Kill.Course.HUNG)) {
            assertThat(kill.terminateAt(SubmitState.SENT)).isEqualTo("verdict=UNKNOWN");
            assertThat(kill.leavesAQuestion()).isTrue();
            assertThat(kill.wrong()).isEmpty();
            assertThat(kill.sends()).isEqualTo(1);
        }
    }

    @Test
    void whatItFindsOutInTimeItStillSays() throws IOException, InterruptedException {
        try (var kill = new Kill(folder, Kill.Course.APPLIED)) {
            kill.terminateAt(SubmitState.SENT);
            assertThat(kill.wrong()).isEmpty();
        }
    }
}
