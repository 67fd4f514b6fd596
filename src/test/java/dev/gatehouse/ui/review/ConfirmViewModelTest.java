package dev.gatehouse.ui.review;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.review.ConfirmViewModel.State;
import dev.gatehouse.ui.review.TermsViewModel.Field;

import static org.assertj.core.api.Assertions.assertThat;

class ConfirmViewModelTest {
    private final World world = new World(Profiles.example3());
    private final ConfirmViewModel confirm = world.confirm;

    private void apply(String minutes) {
        world.opened("Example 3").reviewed("New name");
        world.submit.terms().confirmWantedProperty().set(true);
        world.submit.terms().textProperty(Field.MINUTES).set(minutes);
        world.submit.start();
    }

    private void pass(Duration time) {
        world.pace.pause(time);
        world.ticker.advance(time);
    }

    private String name() {
        return String.valueOf(world.aws.truth(Profiles.ref(Profiles.example3())).identity().name());
    }

    @Test
    void theTimeRunsFromTheMomentTheChangeIsVerified() {
        apply("10");
        assertThat(confirm.stateProperty().get()).isEqualTo(State.COUNTING);
        pass(Duration.ofSeconds(19));
        assertThat(confirm.bodyProperty().get()).contains("09:41");
        assertThat(world.submit.canUndo()).isFalse();
    }

    @Test
    void keepingIt() {
        apply("10");
        confirm.keep();
        assertThat(confirm.titleProperty().get()).isEqualTo("The change stays");
        pass(Duration.ofHours(1));
        assertThat(name()).isEqualTo("New name");
    }

    @Test
    void undoingItNow() {
        apply("10");
        confirm.undo();
        assertThat(confirm.titleProperty().get()).isEqualTo("Undone");
        assertThat(name()).isEqualTo("Example 3");
        assertThat(world.editor.titleProperty().get()).isEqualTo("Example 3");
    }

    @Test
    void atZeroItIsUndoneByItself() {
        apply("1");
        pass(Duration.ofSeconds(59));
        assertThat(name()).isEqualTo("New name");
        pass(Duration.ofSeconds(2));
        assertThat(confirm.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(ProfileMatch.differing(world.aws.truth(Profiles.ref(Profiles.example3())), Profiles.example3()))
                .isEmpty();
    }

    @Test
    void somebodyElsesLaterChangeStays() {
        apply("1");
        world.aws.write(Profiles.ref(Profiles.example3()), theirs -> Profiles.named(theirs, "Theirs", "d"));
        pass(Duration.ofSeconds(61));
        assertThat(confirm.titleProperty().get()).startsWith("Not undone: somebody changed");
        assertThat(name()).isEqualTo("Theirs");
    }

    @Test
    void withoutAnAnswerItSaysSoAndCanBeTriedAgain() {
        apply("1");
        world.aws.nextRead(new GatewayFailure.Unreachable(world.aws.details("ConnectException", false, 0, false)));
        pass(Duration.ofSeconds(61));
        assertThat(confirm.stateProperty().get()).isEqualTo(State.OVER);
        assertThat(confirm.titleProperty().get()).isEqualTo("Not undone yet");
        confirm.undo();
        assertThat(confirm.titleProperty().get()).isEqualTo("Undone");
    }

    @Test
    void notConnectedToWhereItWasSentNothingIsUndone() {
        apply("1");
        world.workspace.close();
        pass(Duration.ofSeconds(61));
        assertThat(confirm.titleProperty().get()).startsWith("Not undone: you are not connected");
        assertThat(name()).isEqualTo("New name");
        world.connection.openSandbox();
        confirm.undo();
        assertThat(name()).isEqualTo("Example 3");
    }

    @Test
    void aWindowThatRanOutWhileTheProgramWasClosedWaitsForADecision() {
        apply("10");
        var next = new World(world);
        next.pace.pause(Duration.ofHours(8));
        next.connection.openSandbox();
        assertThat(next.confirm.stateProperty().get()).isEqualTo(State.OVER);
        assertThat(next.confirm.titleProperty().get())
                .isEqualTo("The time to confirm ran out while Gatehouse was closed");
        assertThat(name()).isEqualTo("New name");
        next.confirm.undo();
        assertThat(name()).isEqualTo("Example 3");
    }

    @Test
    void aWindowThatStillRunsIsTakenUpAgain() {
        apply("10");
        var next = new World(world);
        next.pace.pause(Duration.ofMinutes(4));
        next.connection.openSandbox();
        assertThat(next.confirm.stateProperty().get()).isEqualTo(State.COUNTING);
        assertThat(next.confirm.bodyProperty().get()).contains("06:00");
    }

    @Test
    void aTimeThatIsNoneSendsNothing() {
        apply("61");
        assertThat(world.submit.terms().errorProperty(Field.MINUTES).get()).contains("1 to 60");
        assertThat(world.aws.received()).isEmpty();
    }
}
