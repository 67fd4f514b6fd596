package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.app.Kill.Course;
import dev.gatehouse.domain.journal.SubmitState;
import dev.gatehouse.testing.AtOnce;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reliability R3 and row 24, in short: a real process is killed at each state of the journal. The full count is
 * {@code bench/figures R3}.
 */
class KillTest {
    @TempDir
    private Path folder;

    private record Case(Course course, SubmitState state) {}

    @Test
    void whereverItIsKilledTheNextRunKnowsOrSaysItDoesNot() throws InterruptedException, ExecutionException {
        var cases = List.of(new Case(Course.APPLIED, SubmitState.INTENT), new Case(Course.APPLIED, SubmitState.SENT),
                new Case(Course.APPLIED, SubmitState.ANSWER),
                new Case(Course.APPLIED_UNANSWERED, SubmitState.NO_ANSWER),
                new Case(Course.LOST, SubmitState.NO_ANSWER), new Case(Course.REFUSED, SubmitState.NO_ANSWER));

        var wrong = AtOnce.play(cases, one -> () -> killed(one));

        assertThat(wrong).hasSameSizeAs(cases).allSatisfy((_, found) -> assertThat(found).isEmpty());
    }

    private List<String> killed(Case one) throws IOException, InterruptedException {
        try (var kill = new Kill(Files.createDirectory(folder.resolve(one.course() + "-" + one.state())),
                one.course())) {
            assertThat(kill.killAt(one.state())).isPresent();
            return kill.resume();
        }
    }
}
