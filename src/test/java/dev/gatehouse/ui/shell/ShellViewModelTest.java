package dev.gatehouse.ui.shell;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.ReadWait;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

class ShellViewModelTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Example 4"));
    private final ShellViewModel shell = world.shell;

    @Test
    void withoutAConnectionTheProfilesLeadToTheWelcomePage() {
        shell.go(Page.PROFILES);
        assertThat(shell.pageProperty().get()).isEqualTo(Page.WELCOME);
        assertThat(shell.place().identity()).containsExactly("no connection");
    }

    @Test
    void whereAndAsWhomIsAlwaysOnScreen() {
        world.connection.openSandbox();
        assertThat(shell.pageProperty().get()).isEqualTo(Page.PROFILES);
        assertThat(shell.place().identity()).containsExactly("acme-demo", "us-west-2", "1111-2222-3333",
                "role/SecAdmin",
                "127.0.0.1:8000");
        assertThat(shell.place().environmentTextProperty().get()).isEqualTo("SANDBOX – nothing leaves this computer");
        assertThat(shell.place().titleProperty().get()).isEqualTo("Gatehouse – acme-demo – SANDBOX");
    }

    @Test
    void theStatusNamesTheLastCall() {
        world.opened("Example 3");
        assertThat(shell.place().statusProperty().get()).isEqualTo("Loaded 12:00:00 UTC in 40 ms · request req-1");
    }

    @Test
    void runningTasksAreNamed() {
        var runner = new ManualTaskRunner();
        var slow = new World(runner, Profiles.example3());
        slow.connection.openSandbox();
        assertThat(slow.shell.tasks().isIdle()).isFalse();
        slow.pace.pause(TasksViewModel.LONG);
        slow.ticker.advance(TasksViewModel.LONG);
        assertThat(slow.shell.tasks().summaryProperty().get()).isEqualTo("Opening the connection");
        runner.runAll();
        assertThat(slow.shell.tasks().summaryProperty().get()).isEmpty();
    }

    @Test
    void aReadThatWaitsSinceAwsIsBusyIsNamedWithItsAttempt() {
        world.opened("Example 3");
        var first = world.aws.waiting(new ReadWait(Duration.ofMillis(2_400), 2, 3));
        var second = world.aws.waiting(new ReadWait(Duration.ofMillis(900), 3, 3));
        assertThat(shell.tasks().summaryProperty().get()).isEqualTo("AWS is busy: waiting 3 s (attempt 2 of 3)");
        first.run();
        assertThat(shell.tasks().summaryProperty().get()).isEqualTo("AWS is busy: waiting 1 s (attempt 3 of 3)");
        second.run();
        assertThat(shell.tasks().summaryProperty().get()).isEmpty();
        world.aws.waiting(new ReadWait(Duration.ofSeconds(1), 2, 3));
        world.workspace.close();
        assertThat(shell.tasks().summaryProperty().get()).isEmpty();
    }

    @Test
    void aReadThatKeepsToTheRateOfAwsSaysWhenItIsItsTurn() {
        world.opened("Example 3");
        var turn = world.aws.waiting(ReadWait.turn(Duration.ofMillis(2_400)));
        assertThat(shell.tasks().summaryProperty().get())
                .isEqualTo("Keeping to AWS’s rate: 3 s until it is our turn");
        turn.run();
        assertThat(shell.tasks().summaryProperty().get()).isEmpty();
    }

    @Test
    void aReviewIsComeBackToByTheNavigation() {
        world.opened("Example 3").reviewed("New");
        assertThat(shell.pageProperty().get()).isEqualTo(Page.REVIEW);
        shell.go(Page.WELCOME);
        shell.go(Page.PROFILES);
        assertThat(shell.pageProperty().get()).isEqualTo(Page.REVIEW);
    }

    @Test
    void leavingTheReviewGoesBackToTheDraft() {
        world.opened("Example 3").reviewed("New");
        shell.leaveReview();
        assertThat(shell.pageProperty().get()).isEqualTo(Page.PROFILES);
        assertThat(world.editor.titleProperty().get()).isEqualTo("New");
    }

    @Test
    void disconnectingGoesBackToTheWelcomePage() {
        world.opened("Example 3");
        shell.disconnect();
        assertThat(shell.pageProperty().get()).isEqualTo(Page.WELCOME);
        assertThat(shell.place().environmentProperty().get()).isEqualTo(Environment.NONE);
        assertThat(shell.place().titleProperty().get()).isEqualTo("Gatehouse");
        assertThat(shell.place().statusProperty().get()).isEmpty();
    }

    @Test
    void neitherReviewNorConnectionIsLeftWhileASubmitRuns() {
        world.opened("Example 3").reviewed("New");
        world.aws.onUpdate(update -> {
            shell.leaveReview();
            shell.disconnect();
            return update.accept();
        });
        world.submit.start();
        assertThat(world.aws.isClosed()).isFalse();
        assertThat(shell.pageProperty().get()).isEqualTo(Page.REVIEW);
    }

    @Test
    void anotherPageClosesTheKeys() {
        shell.toggle(Over.KEYS);
        shell.go(Page.CONNECT);
        assertThat(shell.overProperty().get()).isEqualTo(Over.NOTHING);
    }
}
