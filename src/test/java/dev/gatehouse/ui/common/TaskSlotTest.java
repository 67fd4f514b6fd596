package dev.gatehouse.ui.common;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.ManualTaskRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** What view-models rely on, without a toolkit. */
class TaskSlotTest {

    private final List<String> answers = new ArrayList<>();

    @Test
    void the_latest_run_wins_and_the_stale_answer_is_dropped() {
        var runner = new ManualTaskRunner();
        var slot = new TaskSlot(runner);
        slot.run("first", () -> "old", answers::add, thrown -> answers.add("failed"));
        slot.run("second", () -> "new", answers::add, thrown -> answers.add("failed"));
        assertThat(runner.running()).extracting(RunningTask::name).containsExactly("first", "second");
        runner.runAll();
        assertThat(answers).containsExactly("new");
        assertThat(runner.running()).isEmpty();
    }

    @Test
    void a_failure_arrives_as_a_failure() {
        new TaskSlot(new ImmediateTaskRunner()).<String>run("load", () -> {
            throw new IllegalStateException("no");
        }, answers::add, thrown -> answers.add(String.valueOf(thrown.getMessage())));
        assertThat(answers).containsExactly("no");
    }
}
