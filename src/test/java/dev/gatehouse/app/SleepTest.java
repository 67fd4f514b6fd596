package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.gatehouse.domain.journal.SubmitState;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability row 43: a real process is stopped in the middle, as a computer that sleeps stops it, and woken. */
@DisabledOnOs(OS.WINDOWS)
class SleepTest {
    private static final Duration SLEEP = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = Kill.Course.class, names = {"APPLIED", "APPLIED_UNANSWERED", "LOST"})
    void aProgramThatSleptInTheMiddleTellsTheTruth(Kill.Course course) throws IOException, InterruptedException {
        try (var kill = new Kill(folder, course)) {
            assertThat(kill.sleepAt(SubmitState.SENT, SLEEP)).isEmpty();
        }
    }
}
