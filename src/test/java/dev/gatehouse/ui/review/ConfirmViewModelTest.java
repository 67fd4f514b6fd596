package dev.gatehouse.ui.review;

import java.time.Duration;
import java.util.ArrayList;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.testing.FakeConnect.Update;
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
        pass(world, time);
    }

    private static void pass(World world, Duration time) {
        for (var second = 0; second < time.toSeconds(); second++) {
            world.pace.pause(Duration.ofSeconds(1));
            world.ticker.advance(Duration.ofSeconds(1));
        }
    }

    private String name() {
        return String.valueOf(world.aws.truth(Profiles.ref(Profiles.example3())).identity().name());
    }

    @Test
    void theTimeRunsFromTheMomentTheChangeIsVerified() {
        apply("10");
        assertThat(confirm.stateProperty().get()).isEqualTo(State.COUNTING);
        pass(Duration.ofSeconds(19));
        assertThat(confirm.bodyProperty().get()).startsWith("The change to Example 3. ").contains("09:41");
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

    /** Reliability row 43: after a sleep AWS is read before anything else happens. */
    @Nested
    class AfterASleep {

        private void sleep(Duration time) {
            world.pace.pause(time);
            world.ticker.advance(Duration.ofSeconds(1));
        }

        @Test
        void whatIsStillThereGoesOnWaiting() {
            apply("10");
            var reads = world.aws.readCount();
            sleep(Duration.ofMinutes(3));
            assertThat(world.aws.readCount()).isEqualTo(reads + 1);
            assertThat(confirm.stateProperty().get()).isEqualTo(State.COUNTING);
            pass(Duration.ofSeconds(1));
            assertThat(confirm.bodyProperty().get()).contains("This computer slept, or its clock was set. AWS still")
                    .contains("06:59");
            assertThat(world.aws.received()).hasSize(1);
        }

        @Test
        void somebodyElsesChangeMeanwhileEndsIt() {
            apply("10");
            world.aws.write(Profiles.ref(Profiles.example3()), theirs -> Profiles.named(theirs, "Theirs", "d"));
            sleep(Duration.ofMinutes(3));
            assertThat(confirm.stateProperty().get()).isEqualTo(State.DONE);
            assertThat(confirm.titleProperty().get()).startsWith("Not undone: somebody changed");
            pass(Duration.ofHours(1));
            assertThat(name()).isEqualTo("Theirs");
        }

        @Test
        void aTimeThatIsOverIsReadAndThenUndone() {
            apply("1");
            sleep(Duration.ofHours(8));
            assertThat(confirm.stateProperty().get()).isEqualTo(State.DONE);
            assertThat(name()).isEqualTo("Example 3");
        }

        @Test
        void withoutAnAnswerTheTimeRunsOnAndSaysSo() {
            apply("10");
            world.aws.nextRead(new GatewayFailure.Unreachable(world.aws.details("ConnectException", false, 0, false)));
            sleep(Duration.ofMinutes(3));
            pass(Duration.ofSeconds(1));
            assertThat(confirm.bodyProperty().get()).contains("AWS does not answer yet", "06:59");
        }

        /** Reliability row 42. */
        @Test
        void aClockThatIsSetIsNotATimeThatIsOver() {
            apply("10");
            world.pace.setClock(Duration.ofDays(1));
            pass(Duration.ofSeconds(1));
            assertThat(confirm.stateProperty().get()).isEqualTo(State.COUNTING);
            assertThat(confirm.bodyProperty().get()).contains("09:59");
            assertThat(name()).isEqualTo("New name");
        }
    }

    /** Before, a second change that had to be confirmed took the place of the first, which then stayed for good. */
    @Nested
    class TwoAtATime {
        private static final AuthenticationProfile EXAMPLE_1 = Profiles.open("Example 1");
        private final World both = new World(Profiles.example3(), EXAMPLE_1);
        private final ConfirmViewModel waiting = both.confirm;

        private void apply(String profile, String minutes) {
            both.profiles.select(both.item(profile));
            both.reviewed(profile + " new");
            both.submit.terms().confirmWantedProperty().set(true);
            both.submit.terms().textProperty(Field.MINUTES).set(minutes);
            both.submit.start();
        }

        private void applyBoth() {
            both.connection.openSandbox();
            apply("Example 3", "10");
            pass(both, Duration.ofMinutes(2));
            apply("Example 1", "30");
        }

        private String nameOf(AuthenticationProfile profile) {
            return String.valueOf(both.aws.truth(Profiles.ref(profile)).identity().name());
        }

        @Test
        void eachIsUndoneAtItsOwnTime() {
            applyBoth();
            assertThat(waiting.bodyProperty().get()).contains("The change to Example 1.", "30:00",
                    "1 more change waits to be confirmed; it is undone by itself in 08:00.");
            pass(both, Duration.ofMinutes(8));
            assertThat(nameOf(Profiles.example3())).isEqualTo("Example 3");
            assertThat(nameOf(EXAMPLE_1)).isEqualTo("Example 1 new");
            assertThat(waiting.bodyProperty().get()).contains("22:00", "Example 3: Undone.");
            pass(both, Duration.ofMinutes(22));
            assertThat(nameOf(EXAMPLE_1)).isEqualTo("Example 1");
        }

        @Test
        void aKeyPressedTwiceKeepsOnlyTheOneThatIsToldAbout() {
            applyBoth();
            waiting.keep();
            waiting.keep();
            assertThat(waiting.titleProperty().get()).isEqualTo("The change stays");
            waiting.dismiss();
            assertThat(waiting.bodyProperty().get()).startsWith("The change to Example 3.").contains("In 08:00");
            waiting.undo();
            assertThat(nameOf(Profiles.example3())).isEqualTo("Example 3");
            waiting.dismiss();
            assertThat(waiting.stateProperty().get()).isEqualTo(State.NONE);
        }

        @Test
        void bothAreTakenUpAgainAfterARestart() {
            applyBoth();
            var next = new World(both);
            next.pace.pause(Duration.ofMinutes(20));
            next.connection.openSandbox();
            assertThat(next.confirm.titleProperty().get())
                    .isEqualTo("The time to confirm ran out while Gatehouse was closed");
            assertThat(next.confirm.bodyProperty().get()).contains("1 more change waits to be confirmed");
            next.confirm.keep();
            next.confirm.dismiss();
            assertThat(next.confirm.bodyProperty().get()).startsWith("The change to Example 1.").contains("10:00");
        }

        @Test
        void theOneThatIsUndoneLeavesTheFormOfTheOtherAlone() {
            applyBoth();
            both.editor.parts().identity().nameProperty().set("Typed meanwhile");
            pass(both, Duration.ofMinutes(8));
            assertThat(both.editor.parts().identity().nameProperty().get()).isEqualTo("Typed meanwhile");
            both.profiles.select(both.item("Example 3"));
            assertThat(both.editor.titleProperty().get()).isEqualTo("Example 3");
        }
    }

    /** Before, whatever was typed into the profile while its change waited was lost with the undo. */
    @Test
    void whatIsTypedWhileItWaitsOutlivesTheUndo() {
        apply("1");
        world.editor.parts().identity().descriptionProperty().set("Typed meanwhile");
        pass(Duration.ofSeconds(61));
        assertThat(name()).isEqualTo("Example 3");
        assertThat(world.editor.parts().identity().descriptionProperty().get()).isEqualTo("Typed meanwhile");
        assertThat(world.editor.model().newerProperty().get()).isNotNull();
    }

    @Test
    void withoutAConnectionTheUndoIsTriedAgainUntilItIsDone() {
        apply("1");
        for (var i = 0; i < 3; i++) {
            world.aws.nextRead(new GatewayFailure.Unreachable(world.aws.details("ConnectException", false, 0, false)));
        }
        pass(Duration.ofSeconds(61));
        assertThat(confirm.bodyProperty().get()).contains("tries again every 15 s");
        pass(Duration.ofSeconds(46));
        assertThat(confirm.titleProperty().get()).isEqualTo("Undone");
        assertThat(name()).isEqualTo("Example 3");
        assertThat(world.aws.received()).hasSize(2);
    }

    /** Before, the next look called such an undo somebody else's change. */
    @Test
    void anUndoWhoseAnswerWasLostIsFoundToBeDone() {
        apply("1");
        world.aws.onUpdate(update -> {
            update.apply();
            for (var i = 0; i < 7; i++) {
                world.aws.nextRead(new GatewayFailure.Unreachable(
                        world.aws.details("ConnectException", false, 0, false)));
            }
            return update.noAnswer();
        });
        pass(Duration.ofSeconds(61));
        assertThat(confirm.titleProperty().get()).startsWith("We do not know yet");
        pass(Duration.ofMinutes(2));
        assertThat(confirm.titleProperty().get()).isEqualTo("Undone");
        assertThat(world.aws.received()).hasSize(2);
    }

    @Test
    void aRefusalIsToldAndNotRepeatedByItself() {
        apply("1");
        world.aws.onUpdate(Update::denied);
        pass(Duration.ofSeconds(61));
        assertThat(confirm.titleProperty().get()).isEqualTo("Not undone yet");
        pass(Duration.ofMinutes(10));
        assertThat(world.aws.received()).hasSize(2);
    }

    @Test
    void theTimeIsSaidAloudAFewTimesOnly() {
        var said = new ArrayList<String>();
        apply("10");
        confirm.spokenProperty().subscribe((_, now) -> said.add(now.substring(0, 5)));
        for (var second = 0; second < 599; second++) {
            pass(Duration.ofSeconds(1));
        }
        assertThat(said).containsExactly("05:00", "01:00", "00:30", "00:10");
    }

    @Test
    void aTimeThatIsNoneSendsNothing() {
        apply("61");
        assertThat(world.submit.terms().errorProperty(Field.MINUTES).get()).contains("1 to 60");
        assertThat(world.aws.received()).isEmpty();
    }
}
