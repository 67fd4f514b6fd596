package dev.gatehouse.ui.shell;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.evidence.EvidenceViewModel.Step;
import dev.gatehouse.ui.review.SubmitViewModel;
import dev.gatehouse.ui.signin.SignInViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is called off leaves its page in words, never at work for ever, and can be begun again. */
class CancellingTest {
    private static final String CANCELLED = "Cancelled. Nothing was changed.";

    private final ManualTaskRunner runner = new ManualTaskRunner();
    private final World world = new World(runner, Profiles.example3(), Profiles.open("Example 4"));

    @Test
    void openingAConnection() {
        world.connection.openSandbox();
        cancel("Opening the connection");
        assertThat(world.workspace.problemProperty().get()).extracting("title").isEqualTo("Cancelled");
        assertThat(world.workspace.connectionProperty().get()).isNull();
        world.connection.openSandbox();
        runner.runAll();
        assertThat(world.profiles.profiles()).hasSize(2);
    }

    @Test
    void readingAProfile() {
        open();
        world.profiles.select(world.item("Example 3"));
        assertThat(world.profiles.busyProperty().get()).isNotEmpty();
        cancel("Reading the profile");
        assertThat(world.profiles.busyProperty().get()).isEmpty();
        assertThat(world.profiles.problemProperty().get()).extracting("advice")
                .isEqualTo("Nothing was changed. Try again whenever you like.");
        world.profiles.retry();
        runner.runAll();
        assertThat(world.editor.titleProperty().get()).isEqualTo("Example 3");
    }

    @Test
    void takingASnapshot() {
        open();
        var taking = world.audit.taking();
        taking.instance();
        assertThat(taking.progressProperty().get()).isNotEmpty();
        cancel("Taking a snapshot");
        assertThat(taking.progressProperty().get()).isEmpty();
        assertThat(world.audit.snapshots().noteProperty().get().title()).isEqualTo("Cancelled");
        runner.runAll();
        assertThat(world.audit.snapshots().items()).isEmpty();
    }

    @Test
    void makingEvidenceKeepsWhatWasChosen() {
        open();
        var evidence = world.shell.pages().evidence();
        evidence.show();
        runner.runAll();
        evidence.start();
        assertThat(evidence.stepProperty().get()).isEqualTo(Step.READING);
        cancel("Making evidence");
        assertThat(evidence.stepProperty().get()).isEqualTo(Step.CHOOSE);
        assertThat(evidence.noticeProperty().get())
                .isEqualTo("Cancelled. Nothing was saved; what you chose is still chosen.");
        evidence.start();
        runner.runAll();
        assertThat(evidence.stepProperty().get()).isEqualTo(Step.PREVIEW);
    }

    @Test
    void readingTheFleet() {
        open();
        var fleet = world.shell.pages().fleet();
        world.connection.refresh();
        runner.runAll();
        fleet.choices().sources().getFirst().chosen().set(true);
        fleet.choices().regions().forEach(region -> region.chosen().set(region.region().equals("us-west-2")));
        fleet.start();
        cancel("Reading the fleet");
        assertThat(fleet.runningProperty().get()).isFalse();
        assertThat(fleet.statusProperty().get()).startsWith("Given up; what was read stays");
        runner.runAll();
        assertThat(world.shell.tasks().isIdle()).isTrue();
    }

    @Test
    void readingTheHistory() {
        open();
        world.history.refresh();
        cancel("Reading the journal");
        assertThat(world.history.noticeProperty().get()).isEqualTo(CANCELLED);
    }

    @Test
    void workingOutTheImpact() {
        open();
        world.profiles.select(world.item("Example 3"));
        runner.runAll();
        world.impact.paste("address\n200.255.40.51\n");
        cancel("Working out the impact");
        assertThat(world.impact.statusProperty().get()).isEqualTo(CANCELLED);
        world.impact.paste("address\n200.255.40.51\n");
        runner.runAll();
        assertThat(world.impact.rows()).hasSize(1);
    }

    @Test
    void readingAListToImport() {
        open();
        world.profiles.select(world.item("Example 3"));
        runner.runAll();
        var importer = world.shell.pages().importer();
        importer.paste("198.51.100.7");
        cancel("Reading the list");
        assertThat(importer.problemProperty().get()).startsWith("Cancelled. Nothing was read");
    }

    @Test
    void signingIn() {
        open();
        world.workspace.interrupted(
                new GatewayFailure.SessionEnded(
                        world.aws.details("Expired", true, 1, true)),
                () -> {});
        runner.runAll();
        world.signIn.signIn();
        cancel("signing in");
        assertThat(world.signIn.stateProperty().get()).isEqualTo(SignInViewModel.State.ENDED);
    }

    @Test
    void aSubmitEndsByItsOwnStepsBeforeItSends() {
        open();
        world.profiles.select(world.item("Example 3"));
        runner.runAll();
        world.editor.parts().identity().nameProperty().set("New");
        runner.runAll();
        world.editor.review();
        runner.runAll();
        world.submit.start();
        cancel("Sending a change");
        runner.runAll();
        assertThat(world.submit.phaseProperty().get()).isEqualTo(SubmitViewModel.Phase.ENDED);
        assertThat(world.submit.outcomeProperty().get()).extracting("title").asString().contains("Not applied");
        assertThat(world.aws.received()).isEmpty();
    }

    private void open() {
        world.connection.openSandbox();
        runner.runAll();
    }

    private void cancel(String name) {
        world.pace.pause(Duration.ofSeconds(2));
        world.ticker.advance(Duration.ofSeconds(2));
        var tasks = world.shell.tasks();
        tasks.cancel(tasks.items().stream().filter(item -> item.name().equals(name)).findFirst().orElseThrow());
    }
}
