package dev.gatehouse.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.collections.FXCollections;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.local.Language;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.ManualTicker;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskProgress;
import dev.gatehouse.ui.common.TaskSlot;

import static org.assertj.core.api.Assertions.assertThat;

/** What runs for longer than a second can be seen and called off. */
class TasksViewModelTest {
    private final ManualTaskRunner runner = new ManualTaskRunner();
    private final ManualTicker ticker = new ManualTicker();
    private final List<String> said = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private final TasksViewModel tasks = new TasksViewModel(runner, FXCollections.observableArrayList(),
            new TasksViewModel.Time(ticker, () -> now), Messages.in(Language.ENGLISH));

    @Test
    void whatEndsWithinASecondIsNeverShown() {
        var shown = new ArrayList<String>();
        tasks.summaryProperty().subscribe(text -> {
            shown.add(text);
        });
        start(new RunningTask("Reading the profile"));
        pass(Duration.ofMillis(900));
        runner.runAll();
        pass(Duration.ofSeconds(5));
        assertThat(shown).containsExactly("");
        assertThat(tasks.items()).isEmpty();
    }

    @Test
    void aLongTaskIsNamedWithHowLongItHasRun() {
        start(new RunningTask("Reading the profile"));
        pass(Duration.ofSeconds(1));
        assertThat(tasks.items()).extracting(TaskItem::name).containsExactly("Reading the profile");
        assertThat(tasks.summaryProperty().get()).isEqualTo("Reading the profile");
        pass(Duration.ofSeconds(11));
        assertThat(tasks.items().getFirst().spentProperty().get()).isEqualTo("for 12 s");
        runner.runAll();
        assertThat(tasks.items()).isEmpty();
        assertThat(tasks.summaryProperty().get()).isEmpty();
    }

    @Test
    void thePiecesDoneTellHowLongTheRestTakes() {
        var task = new RunningTask("Making evidence");
        start(task);
        task.report(TaskProgress.of(38, 120));
        pass(Duration.ofSeconds(19));
        assertThat(tasks.items().getFirst().progressProperty().get()).isEqualTo("38 of 120 · about 41 s left");
        assertThat(tasks.summaryProperty().get()).isEqualTo("Making evidence · 31 %");
        assertThat(tasks.items().getFirst().shareProperty().get()).isEqualTo(38 / 120.0);
    }

    @Test
    void aTaskThatKnowsBetterSaysItself() {
        var task = new RunningTask("Reading the fleet");
        runner.began(task);
        task.report(new TaskProgress(1, 2, Optional.of(Duration.ofMinutes(4))));
        pass(Duration.ofSeconds(3));
        assertThat(tasks.items().getFirst().progressProperty().get()).isEqualTo("1 of 2 · about 4 min left");
        runner.ended(task);
        assertThat(tasks.items()).isEmpty();
    }

    @Test
    void nothingIsGuessedBeforeAPieceIsDone() {
        var task = new RunningTask("Making evidence");
        start(task);
        task.report(TaskProgress.of(0, 3));
        pass(Duration.ofSeconds(30));
        assertThat(tasks.items().getFirst().progressProperty().get()).isEqualTo("0 of 3");
    }

    @Test
    void severalAreCountedInOneLine() {
        start(new RunningTask("First"));
        start(new RunningTask("Second"));
        start(new RunningTask("Third"));
        start(new RunningTask(""));
        pass(Duration.ofSeconds(2));
        assertThat(tasks.summaryProperty().get()).isEqualTo("First · 2 more");
        assertThat(tasks.items()).hasSize(3);
    }

    @Test
    void oneThatIsCalledOffLeavesTheListAtOnceAndItsAnswerIsDropped() {
        var slot = new TaskSlot(runner);
        var task = new RunningTask("Asking", () -> {
            slot.cancel();
            said.add("cancelled");
        });
        slot.run(task, () -> "answer", said::add, _ -> said.add("failed"));
        pass(Duration.ofSeconds(2));
        assertThat(tasks.items().getFirst().whyNotProperty().getValue()).isEmpty();
        tasks.cancel(tasks.items().getFirst());
        assertThat(tasks.items()).isEmpty();
        runner.runAll();
        assertThat(said).containsExactly("cancelled");
    }

    @Test
    void oneThatGoesOnSaysWhyAndIsNotCalledOff() {
        var task = new RunningTask("Sending a change", () -> said.add("cancelled"));
        start(task);
        pass(Duration.ofSeconds(2));
        task.goesOn(Cancelling.Why.SENDING);
        var item = tasks.items().getFirst();
        assertThat(item.whyNotProperty().getValue()).startsWith("Cannot be cancelled any more");
        tasks.cancel(item);
        assertThat(said).isEmpty();
        assertThat(tasks.items()).containsExactly(item);
    }

    @Test
    void nothingTicksWhileNothingRuns() {
        start(new RunningTask("Reading"));
        assertThat(tasks.isIdle()).isFalse();
        runner.runAll();
        assertThat(tasks.isIdle()).isTrue();
        now = Duration.ofHours(1);
        ticker.advance(Duration.ofHours(1));
        assertThat(tasks.items()).isEmpty();
    }

    private void start(RunningTask task) {
        runner.run(task, () -> "answer", said::add, _ -> said.add("failed"));
    }

    private void pass(Duration time) {
        now = now.plus(time);
        ticker.advance(time);
    }
}
