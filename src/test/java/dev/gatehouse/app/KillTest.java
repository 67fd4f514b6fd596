package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.domain.journal.SubmitState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reliability R3 and row 24, in short: a real process is killed at each state of the journal. The full count is
 * {@code bench/figures R3}.
 */
class KillTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"APPLIED,INTENT", "APPLIED,SENT", "APPLIED,ANSWER", "APPLIED_UNANSWERED,NO_ANSWER", "LOST,NO_ANSWER",
            "REFUSED,NO_ANSWER"})
    void whereverItIsKilledTheNextRunKnowsOrSaysItDoesNot(Kill.Course course, SubmitState state)
            throws IOException, InterruptedException {
        try (var kill = new Kill(folder, course)) {
            assertThat(kill.killAt(state)).isPresent();
            assertThat(kill.resume()).isEmpty();
        }
    }
}
