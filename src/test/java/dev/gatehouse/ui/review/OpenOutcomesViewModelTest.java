package dev.gatehouse.ui.review;

import java.time.Duration;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SubmitControl;
import dev.gatehouse.change.SubmitRecord;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.domain.journal.Ending;
import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.Side;
import dev.gatehouse.testing.FakeConnect.Update;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.review.OpenOutcomesViewModel.State;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Journey 7 without a window. */
class OpenOutcomesViewModelTest {
    private static final ProfileRef REF = Profiles.ref(Profiles.example3());
    private final World world = new World(Profiles.example3(), Profiles.open("Other"));
    private final OpenOutcomesViewModel outcomes = world.outcomes;

    /** Sends a new name and gets no answer. */
    private void lost() {
        world.aws.onUpdate(Update::noAnswer);
        world.opened("Example 3").reviewed("New");
        world.submit.start();
    }

    private void lostButAppliedAfter(Duration delay) {
        world.aws.onUpdate(update -> {
            update.applyAfter(delay);
            return update.noAnswer();
        });
        world.opened("Example 3").reviewed("New");
        world.submit.start();
    }

    private static void pass(World in, Duration time) {
        for (var second = 0; second < time.toSeconds(); second++) {
            in.pace.pause(Duration.ofSeconds(1));
            in.ticker.advance(Duration.ofSeconds(1));
        }
    }

    @Test
    void aVerdictThatIsKnownOpensNothing() {
        world.opened("Example 3").reviewed("New");
        world.submit.start();
        assertThat(outcomes.stateProperty().get()).isEqualTo(State.NONE);
        assertThat(outcomes.locked()).isEmpty();
    }

    @Test
    void withoutAnAnswerItSaysSoAndCountsDownToTheNextLook() {
        lost();
        assertThat(outcomes.titleProperty().get())
                .isEqualTo("We don’t know yet whether AWS applied the change");
        assertThat(outcomes.bodyProperty().get()).contains("Example 3", "12:00:00 UTC", "Next look in 8 s");
        pass(world, Duration.ofSeconds(3));
        assertThat(outcomes.bodyProperty().get()).contains("Next look in 5 s");
    }

    /** Before, the lock was lost with the first collection of garbage: nobody held the view that was listened to. */
    @Test
    void whoeverListensToTheLockHearsAboutItForGood() {
        assertThat(outcomes.locked()).isSameAs(outcomes.locked());
    }

    @Test
    void onlyThatProfileIsLocked() {
        lost();
        world.editor.endReview();
        world.editor.parts().identity().nameProperty().set("Typed meanwhile");
        assertThat(world.editor.model().draftProperty().get().name()).isEqualTo("New");
        world.editor.review();
        assertThat(world.editor.reviewingProperty().get()).isNull();
        assertThat(world.editor.editsTextProperty().get()).startsWith("Locked until it is known");
        world.profiles.select(world.item("Other"));
        world.editor.parts().identity().nameProperty().set("Typed meanwhile");
        assertThat(world.editor.model().draftProperty().get().name()).isEqualTo("Typed meanwhile");
    }

    @Test
    void itLooksByItselfUntilItSeesTheChangeAndNeverSends() {
        lostButAppliedAfter(Duration.ofSeconds(40));
        assertThat(outcomes.stateProperty().get()).isEqualTo(State.WAITING);
        pass(world, Duration.ofSeconds(60));
        assertThat(outcomes.stateProperty().get()).isEqualTo(State.APPLIED);
        assertThat(outcomes.titleProperty().get()).isEqualTo("Applied. AWS holds what was sent");
        assertThat(outcomes.locked()).isEmpty();
        assertThat(world.aws.received()).hasSize(1);
        assertThat(world.submit.outcomeProperty().get().kind()).isEqualTo(Outcome.Kind.APPLIED);
        assertThat(world.editor.titleProperty().get()).isEqualTo("New");
        outcomes.dismiss();
        assertThat(outcomes.stateProperty().get()).isEqualTo(State.NONE);
    }

    @Test
    void checkNowDoesNotWaitForTheCountdown() {
        lostButAppliedAfter(Duration.ofSeconds(14));
        world.pace.pause(Duration.ofSeconds(2));
        outcomes.checkNow();
        assertThat(outcomes.stateProperty().get()).isEqualTo(State.APPLIED);
    }

    @Test
    void lookingAgainAndAgainWritesNothingNew() {
        lost();
        var records = world.journal.read().size();
        world.aws.nextReadSucceeds();
        pass(world, Duration.ofSeconds(30));
        assertThat(world.journal.read()).hasSize(records);
    }

    @Nested
    class NeverApplied {
        private void proven() {
            lost();
            pass(world, Duration.ofMinutes(6));
        }

        @Test
        void isSaidOnceItCanNoLongerArriveAndNotBefore() {
            lost();
            pass(world, Duration.ofSeconds(30));
            assertThat(outcomes.stateProperty().get()).isEqualTo(State.WAITING);
            pass(world, Duration.ofMinutes(5));
            assertThat(outcomes.stateProperty().get()).isEqualTo(State.NOT_APPLIED);
            assertThat(outcomes.locked()).isEmpty();
            assertThat(world.aws.received()).hasSize(1);
        }

        @Test
        void sendAgainGoesToTheReviewAndSendsOnlyWhatIsAppliedThere() {
            proven();
            outcomes.sendAgain();
            assertThat(world.shell.pageProperty().get()).isEqualTo(Page.REVIEW);
            assertThat(world.aws.received()).hasSize(1);
            world.aws.onUpdate(Update::accept);
            world.submit.start();
            assertThat(world.aws.received()).hasSize(2);
            assertThat(world.aws.truth(REF).identity().name()).isEqualTo("New");
        }

        @Test
        void keepAsDraftGoesToTheEditor() {
            proven();
            outcomes.keepAsDraft();
            assertThat(world.shell.pageProperty().get()).isEqualTo(Page.PROFILES);
            assertThat(world.editor.model().draftProperty().get().name()).isEqualTo("New");
            assertThat(outcomes.stateProperty().get()).isEqualTo(State.NONE);
        }
    }

    @Nested
    class SomethingElse {
        private void different() {
            lost();
            world.aws.write(REF, theirs -> Profiles.named(theirs, "Theirs", "d"));
            outcomes.checkNow();
        }

        @Test
        void staysLockedUntilAPersonHasLooked() {
            different();
            assertThat(outcomes.stateProperty().get()).isEqualTo(State.DIFFERENT);
            assertThat(outcomes.locked()).containsExactly(REF);
            outcomes.close();
            assertThat(outcomes.locked()).isEmpty();
            assertThat(SubmitStory.of(world.journal.read()).getLast().ending()).isEqualTo(Ending.CLOSED);
        }

        @Test
        void isComparedSideBySideAndWhatIsDecidedUnlocksTheProfile() {
            different();
            world.shell.routes().compareSent();
            assertThat(world.shell.pageProperty().get()).isEqualTo(Page.CONFLICT);
            assertThat(world.conflict.use()).as("both renamed it").isFalse();
            assertThat(outcomes.locked()).containsExactly(REF);
            world.conflict.choose(world.conflict.cards().getFirst().clash(), Side.MINE);
            assertThat(world.conflict.use()).isTrue();
            assertThat(outcomes.locked()).isEmpty();
            assertThat(SubmitStory.of(world.journal.read()).getLast().ending()).isEqualTo(Ending.CLOSED);
            assertThat(world.editor.model().openProperty().get().profile().identity().name()).isEqualTo("Theirs");
            assertThat(world.editor.model().draftProperty().get().name()).isEqualTo("New");
        }

        @Test
        void isComparedAfterARestartAlthoughAnotherProfileIsOpen() {
            different();
            var next = new World(world);
            next.opened("Other");
            next.outcomes.checkNow();
            assertThat(next.outcomes.stateProperty().get()).isEqualTo(State.DIFFERENT);
            next.shell.routes().compareSent();
            next.conflict.choose(next.conflict.cards().getFirst().clash(), Side.MINE);
            assertThat(next.conflict.use()).isTrue();
            assertThat(next.editor.model().openProperty().get().ref()).isEqualTo(REF);
            assertThat(next.editor.model().draftProperty().get().name()).isEqualTo("New");
            assertThat(next.outcomes.locked()).isEmpty();
        }

        @Test
        void theirsAloneIsTakenByDiscarding() {
            different();
            world.shell.routes().compareSent();
            world.conflict.discard();
            assertThat(outcomes.locked()).isEmpty();
            assertThat(world.editor.model().draftProperty().get().name()).isEqualTo("Theirs");
            assertThat(world.aws.received()).hasSize(1);
        }
    }

    @Nested
    class AfterARestart {
        @Test
        void itIsTakenUpAsSoonAsOneIsConnectedThere() {
            lostButAppliedAfter(Duration.ofSeconds(40));
            var next = new World(world);
            next.pace.pause(Duration.ofMinutes(1));
            next.connection.openSandbox();
            assertThat(next.outcomes.stateProperty().get()).isEqualTo(State.WAITING);
            assertThat(next.outcomes.locked()).containsExactly(REF);
            pass(next, Duration.ofSeconds(9));
            assertThat(next.outcomes.stateProperty().get()).isEqualTo(State.APPLIED);
            assertThat(next.aws.received()).hasSize(1);
        }

        @Test
        void whatWasSentToASandboxThatHasEndedIsClosedSinceNobodyCanLook() {
            sentTo("127.0.0.1:1");
            sentTo("127.0.0.1:2");
            var next = new World(world);
            next.endedSandboxes.add("127.0.0.1:1");
            next.connection.openSandbox();
            assertThat(next.outcomes.stateProperty().get()).isEqualTo(State.NONE);
            assertThat(SubmitStory.of(next.journal.read())).extracting(SubmitStory::ending)
                    .containsExactlyInAnyOrder(Ending.CLOSED, Ending.OPEN);
            assertThat(next.journal.read()).extracting(JournalEntry::event)
                    .contains(new JournalEvent.Closed(JournalEvent.Closed.End.SANDBOX_ENDED));
        }

        private void sentTo(String host) {
            var base = Profiles.example3();
            var origin = new Origin(true, host, "us-west-2", "arn:aws:iam::111122223333:user/anna");
            world.aws.onUpdate(Update::noAnswer);
            new ProfileSubmit(world.aws, new SubmitRequest(REF, base, base.toDraft().withName("N").changeFrom(base)),
                    new SubmitControl(), new SubmitRecord(world.journal, origin), world.pace).run(_ -> {});
        }

        @Test
        void whatWasNeverAppliedComesBackAsADraft() {
            lost();
            var next = new World(world);
            next.connection.openSandbox();
            pass(next, Duration.ofMinutes(6));
            assertThat(next.outcomes.stateProperty().get()).isEqualTo(State.NOT_APPLIED);
            next.outcomes.keepAsDraft();
            assertThat(next.editor.model().draftProperty().get().name()).isEqualTo("New");
            assertThat(next.editor.model().undoNameProperty().get()).isEqualTo("Change that was not applied");
            assertThat(next.aws.received()).hasSize(1);
        }

        @Test
        void aChangeThatHadToBeConfirmedStillHasTo() {
            world.aws.onUpdate(update -> {
                update.applyAfter(Duration.ofSeconds(20));
                return update.noAnswer();
            });
            world.opened("Example 3").reviewed("New");
            world.submit.terms().confirmWantedProperty().set(true);
            world.submit.start();
            var next = new World(world);
            next.pace.pause(Duration.ofSeconds(30));
            next.connection.openSandbox();
            pass(next, Duration.ofSeconds(9));
            assertThat(next.confirm.stateProperty().get()).isEqualTo(ConfirmViewModel.State.COUNTING);
        }
    }

    /** Before, a profile that was deleted meanwhile stood above every page for good, as if AWS could not be reached. */
    @Test
    void aProfileThatIsGoneIsSaidAndAPersonClosesTheQuestion() {
        lost();
        for (var read = 0; read < 5; read++) {
            world.aws.nextRead(new GatewayFailure.NotFound(
                    world.aws.details("ResourceNotFoundException", true, 1, true)));
        }
        outcomes.checkNow();
        assertThat(outcomes.stateProperty().get()).isEqualTo(State.MISSING);
        assertThat(outcomes.titleProperty().get()).startsWith("AWS does not find the profile");
        assertThat(outcomes.locked()).containsExactly(REF);
        outcomes.close();
        assertThat(outcomes.stateProperty().get()).isEqualTo(State.NONE);
        assertThat(outcomes.locked()).isEmpty();
        assertThat(SubmitStory.of(world.journal.read()).getFirst().ending()).isEqualTo(Ending.CLOSED);
    }

    @Test
    void whatKeepsItFromLookingIsSaid() {
        lost();
        for (var read = 0; read < 5; read++) {
            world.aws.nextRead(new GatewayFailure.AccessDenied(
                    world.aws.details("AccessDeniedException", true, 1, true)));
        }
        outcomes.checkNow();
        assertThat(outcomes.stateProperty().get()).isEqualTo(State.WAITING);
        assertThat(outcomes.bodyProperty().get()).contains("AWS refused").doesNotContain("cannot be reached");
    }

    @Test
    void withoutAConnectionToAwsItGoesOnLooking() {
        lost();
        for (var read = 0; read < 5; read++) {
            world.aws.nextRead(new GatewayFailure.Unreachable(world.aws.details("ConnectException", false, 0, false)));
        }
        outcomes.checkNow();
        assertThat(outcomes.stateProperty().get()).isEqualTo(State.WAITING);
        assertThat(outcomes.bodyProperty().get()).contains("AWS cannot be reached.", "Next look in 8 s");
    }

    @Test
    void disconnectingForgetsItAndConnectingAgainTakesItUp() {
        lost();
        world.workspace.close();
        assertThat(outcomes.stateProperty().get()).isEqualTo(State.NONE);
        world.connection.openSandbox();
        assertThat(outcomes.stateProperty().get()).isEqualTo(State.WAITING);
    }

    @Test
    void closingTheWindowIsAllowedAfterASentence() {
        lost();
        assertThat(outcomes.mayLeave()).isFalse();
        assertThat(outcomes.titleProperty().get())
                .isEqualTo("The outcome is unknown. Gatehouse looks first thing next time");
        outcomes.stay();
        assertThat(outcomes.leavingProperty().get()).isFalse();
        assertThat(outcomes.mayLeave()).isFalse();
        assertThat(outcomes.mayLeave()).isTrue();
    }

    @Test
    void withNothingOpenTheWindowClosesAtOnce() {
        assertThat(outcomes.mayLeave()).isTrue();
    }
}
