package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.app.Kill.Course;
import dev.gatehouse.domain.journal.SubmitState;
import dev.gatehouse.testing.AtOnce;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability row 43: a real process is stopped in the middle, as a computer that sleeps stops it, and woken. */
@DisabledOnOs(OS.WINDOWS)
class SleepTest {
    private static final Duration SLEEP = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    @Test
    void aProgramThatSleptInTheMiddleTellsTheTruth() throws InterruptedException, ExecutionException {
        var courses = List.of(Course.APPLIED, Course.APPLIED_UNANSWERED, Course.LOST);

        var wrong = AtOnce.play(courses, course -> () -> slept(course));

        assertThat(wrong).hasSameSizeAs(courses).allSatisfy((_, found) -> assertThat(found).isEmpty());
    }

    private List<String> slept(Course course) throws IOException, InterruptedException {
        try (var kill = new Kill(Files.createDirectory(folder.resolve(course.name())), course)) {
            return kill.sleepAt(SubmitState.SENT, SLEEP);
        }
    }
}
