package dev.gatehouse.ui.review;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Risk;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.testing.FakeConnect.Update;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.review.SubmitViewModel.Phase;

import static org.assertj.core.api.Assertions.assertThat;

class SubmitViewModelTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Other"));
    private final SubmitViewModel submit = world.submit;

    private Outcome outcome(SubmitViewModel of) {
        var outcome = of.outcomeProperty().get();
        assertThat(outcome).as("an outcome").isNotNull();
        return outcome == null ? new Outcome(Outcome.Kind.UNKNOWN, "", "", "") : outcome;
    }

    private Outcome submitted() {
        world.opened("Example 3").reviewed("New");
        submit.start();
        return outcome(submit);
    }

    @Test
    void whatIsVerifiedIsCalledApplied() {
        assertThat(submitted().kind()).isEqualTo(Outcome.Kind.APPLIED);
        assertThat(outcome(submit).title()).isEqualTo("Applied. AWS now holds what you sent.");
        assertThat(submit.steps()).extracting(StepLine::state).containsOnly(StepLine.State.DONE);
    }

    @Test
    void theEditorThenShowsWhatAwsHolds() {
        submitted();
        assertThat(world.editor.editsTextProperty().get()).isEqualTo("No edits");
        assertThat(world.editor.titleProperty().get()).isEqualTo("New");
    }

    @Test
    void undoSendsTheOldValuesBack() {
        submitted();
        assertThat(submit.canUndo()).isTrue();
        submit.undo();
        assertThat(outcome(submit).kind()).isEqualTo(Outcome.Kind.APPLIED);
        assertThat(world.aws.truth(Profiles.ref(Profiles.example3())).identity().name()).isEqualTo("Example 3");
        assertThat(world.aws.received()).hasSize(2);
    }

    @Test
    void undoRefusesWhenSomeoneElseWroteSince() {
        submitted();
        world.aws.write(Profiles.ref(Profiles.example3()), theirs -> theirs);
        submit.undo();
        assertThat(outcome(submit).title()).isEqualTo("Not applied: the profile changed while you were editing");
        assertThat(world.aws.received()).hasSize(1);
    }

    @Test
    void aRefusalKeepsTheEditsAndOffersNoUndo() {
        world.aws.onUpdate(Update::denied);
        assertThat(submitted().title()).isEqualTo("You can view but not change");
        assertThat(submit.canUndo()).isFalse();
        assertThat(world.editor.titleProperty().get()).isEqualTo("New");
        assertThat(outcome(submit).details()).contains("AccessDeniedException");
    }

    @Test
    void afterARefusalTheStepsSayHowAwsAnsweredAndWhatItHolds() {
        world.aws.onUpdate(Update::denied);
        submitted();

        assertThat(lines()).containsExactly("DONE", "DONE",
                "REFUSED Sent. AWS answered that it did not accept the change", "DONE AWS holds what it held before");
    }

    @Test
    void aRefusalThatCannotBeLookedIntoIsNotCalledVerified() {
        world.aws.onUpdate(update -> {
            world.aws.nextRead(new GatewayFailure.Unreachable(world.aws.details("Timeout", false, 1, false)));
            return update.denied();
        });
        submitted();

        assertThat(lines()).endsWith("REFUSED Sent. AWS answered that it did not accept the change",
                "STOPPED The profile could not be read");
    }

    @Test
    void withoutAnAnswerNoStepSaysThatNothingChanged() {
        world.aws.onUpdate(update -> {
            update.applyAfter(Duration.ofSeconds(30));
            return update.noAnswer();
        });
        submitted();
        assertThat(lines()).endsWith("OPEN Sent once. No answer came",
                "OPEN AWS still shows the old values; the change may still arrive");

        world.pace.pause(Duration.ofSeconds(30));
        submit.checkAgain();
        assertThat(lines()).endsWith("OPEN Sent once. No answer came", "DONE AWS holds what was sent");
    }

    private List<String> lines() {
        return submit.steps().stream().map(line -> (line.state() + " " + line.detail()).strip()).toList();
    }

    @Test
    void anOpenOutcomeIsLookedIntoWithoutSending() {
        world.aws.onUpdate(update -> {
            update.applyAfter(Duration.ofSeconds(30));
            return update.noAnswer();
        });
        assertThat(submitted().kind()).isEqualTo(Outcome.Kind.UNKNOWN);
        world.pace.pause(Duration.ofSeconds(30));
        submit.checkAgain();
        assertThat(outcome(submit).kind()).isEqualTo(Outcome.Kind.APPLIED);
        assertThat(world.aws.received()).hasSize(1);
    }

    @Test
    void aSubmitStartsOnlyOnce() {
        submitted();
        submit.start();
        assertThat(world.aws.received()).hasSize(1);
    }

    /** Before, rows that were added on another page while the change was on its way were lost once it was applied. */
    @Test
    void whatIsEditedWhileItIsOnItsWayStaysADraft() {
        world.opened("Example 3").reviewed("New name");
        world.aws.onUpdate(update -> {
            world.editor.model().apply("insert", draft -> draft.withDescription("meanwhile"));
            return update.accept();
        });
        world.submit.start();
        assertThat(world.submit.outcomeProperty().get().title()).startsWith("Applied");
        var model = world.editor.model();
        assertThat(model.draftProperty().get().description()).isEqualTo("meanwhile");
        assertThat(model.newerProperty().get()).isNotNull();
    }

    @Test
    void cancellingTooLateSaysSo() {
        world.aws.onUpdate(update -> {
            submit.cancel();
            assertThat(submit.noticeProperty().get()).startsWith("Too late to cancel");
            return update.accept();
        });
        assertThat(submitted().kind()).isEqualTo(Outcome.Kind.APPLIED);
        assertThat(submit.noticeProperty().get()).isEmpty();
    }

    @Test
    void cancellingInTimeSendsNothing() {
        var runner = new ManualTaskRunner();
        var slow = new World(runner, Profiles.example3(), Profiles.open("Other"));
        review(slow, runner, "Example 3", "New");
        slow.submit.start();
        slow.submit.cancel();
        runner.runAll();
        assertThat(outcome(slow.submit).title()).isEqualTo("Not applied: cancelled");
        assertThat(slow.aws.received()).isEmpty();
    }

    /** Before, the page stayed at "running" for ever. */
    @Test
    void aMistakeBeforeSendingEndsAsNotApplied() {
        world.opened("Example 3").reviewed("New");
        world.aws.beforeRead(() -> {
            throw new IllegalStateException("bug");
        });
        submit.start();
        assertThat(submit.phaseProperty().get()).isEqualTo(Phase.ENDED);
        assertThat(outcome(submit).title()).isEqualTo("Not applied: Gatehouse made a mistake");
    }

    @Test
    void aMistakeAfterSendingEndsAsUnknownAndCanBeLookedInto() {
        world.aws.onUpdate(update -> {
            update.apply();
            throw new IllegalStateException("bug");
        });
        assertThat(submitted().title()).startsWith("Not known yet: Gatehouse made a mistake");
        submit.checkAgain();
        assertThat(outcome(submit).kind()).isEqualTo(Outcome.Kind.APPLIED);
        assertThat(world.aws.received()).hasSize(1);
    }

    @Test
    void aMistakeWhileLookingAgainStaysUnknown() {
        world.aws.onUpdate(Update::noAnswer);
        submitted();
        world.aws.beforeRead(() -> {
            throw new IllegalStateException("bug");
        });
        submit.checkAgain();
        assertThat(outcome(submit).kind()).isEqualTo(Outcome.Kind.UNKNOWN);
        world.aws.beforeRead(() -> {});
        submit.checkAgain();
        assertThat(submit.phaseProperty().get()).isEqualTo(Phase.ENDED);
    }

    /** The verdict of a submit whose connection was closed was shown for the change reviewed next. */
    @Test
    void theVerdictOfAnEarlierSubmitIsNotShownForTheNext() {
        var runner = new ManualTaskRunner();
        var slow = new World(runner, Profiles.example3(), Profiles.open("Other"));
        review(slow, runner, "Example 3", "New");
        slow.submit.start();
        slow.workspace.close();
        slow.connection.openSandbox();
        slow.submit.prepare(Profiles.ref("id-Other"),
                DraftAnalysis.of(Profiles.open("Other"),
                        Profiles.open("Other").toDraft().withName("X")),
                Risk.LOW, "acme-demo");
        runner.runAll();
        assertThat(slow.submit.phaseProperty().get()).isEqualTo(Phase.READY);
        assertThat(slow.submit.outcomeProperty().get()).isNull();
    }

    private static void review(World world, ManualTaskRunner runner, String profile, String newName) {
        world.connection.openSandbox();
        runner.runAll();
        world.profiles.select(world.item(profile));
        runner.runAll();
        world.editor.parts().identity().nameProperty().set(newName);
        runner.runAll();
        world.editor.review();
        runner.runAll();
    }

    @Test
    void aReadThatFailsBeforeSendingSaysNothingWasSent() {
        world.opened("Example 3").reviewed("New");
        world.aws.nextRead(new GatewayFailure.SessionEnded(world.aws.details("ExpiredToken", true, 1, true)));
        submit.start();
        assertThat(outcome(submit).body()).contains("Your AWS session has ended", "Nothing was sent.");
    }
}
