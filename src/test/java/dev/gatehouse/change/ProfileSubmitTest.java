package dev.gatehouse.change;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.change.SubmitVerdict.Doubt;
import dev.gatehouse.change.SubmitVerdict.Reason;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.FakeConnect.Update;
import dev.gatehouse.testing.Profiles;

import static dev.gatehouse.change.Submitting.applied;
import static dev.gatehouse.change.Submitting.doubt;
import static dev.gatehouse.change.Submitting.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The protocol of reliability §1: one send, three verdicts, none of them more certain than what was seen. */
class ProfileSubmitTest {
    private static final Duration TIME_OUT = Duration.ofSeconds(25);
    private static final Duration PROVEN = Duration.ofSeconds(90);

    private final Submitting it = Submitting.example3();

    private GatewayFailure ended() {
        return new GatewayFailure.SessionEnded(it.aws.details("ExpiredTokenException", true, 1, true));
    }

    @Nested
    class BeforeSending {
        @Test
        void aDraftThatChangesNothingIsNotSent() {
            var nothing = new Submitting(Profiles.example3(), draft -> draft);
            reason(nothing.run(), Reason.NothingToDo.class);
            assertThat(nothing.aws.readCount()).isZero();
        }

        @Test
        void aProfileThatCannotBeReadAgainIsNotWritten() {
            it.aws.nextRead(ended());
            assertThat(reason(it.run(), Reason.NotRead.class).failure()).isInstanceOf(
                    GatewayFailure.SessionEnded.class);
            assertThat(it.aws.received()).isEmpty();
        }

        @Test
        void aChangeBySomeoneElseIsSeenByItsValues() {
            it.aws.write(it.ref, theirs -> Profiles.stamped(Profiles.with(theirs, Profiles.session(true, 30)), null));
            assertThat(reason(it.run(), Reason.Stale.class).differing()).containsExactlyInAnyOrder(
                    ProfileField.SESSION_INACTIVITY_HANDLING_ENABLED, ProfileField.SESSION_INACTIVITY_DURATION);
            assertThat(it.aws.received()).isEmpty();
        }

        @Test
        void aChangeBySomeoneElseIsSeenByItsTimeAlone() {
            it.aws.write(it.ref, theirs -> theirs);
            assertThat(reason(it.run(), Reason.Stale.class).differing()).isEmpty();
            assertThat(it.aws.received()).isEmpty();
        }

        @Test
        void cancellingInTimeSendsNothing() {
            it.aws.beforeRead(it.control::cancel);
            reason(it.run(), Reason.Cancelled.class);
            assertThat(it.aws.received()).isEmpty();
        }

        @Test
        void theStepsAreToldInOrder() {
            it.run();
            assertThat(it.events).extracting(event -> event.getClass().getSimpleName() + " " + event.step())
                    .containsExactly("Started READ_AGAIN", "Finished READ_AGAIN", "Started COMPARE",
                            "Finished COMPARE", "Started SEND", "Finished SEND", "Started VERIFY", "Seen VERIFY",
                            "Finished VERIFY");
        }
    }

    @Nested
    class WhenAwsIsBusy {
        private int busy;

        private void busyFor(int sends) {
            it.aws.onUpdate(update -> {
                busy++;
                return busy > sends
                        ? update.accept()
                        : new Reply.Failure<>(new GatewayFailure.Throttled(
                                it.aws.details("ThrottlingException", true, busy, true)));
            });
        }

        @Test
        void whatWasNotAcceptedIsSentAgainAfterAPauseThatIsTold() {
            busyFor(2);
            applied(it.run());
            assertThat(it.events).filteredOn(event -> event instanceof SubmitEvent.SendingAgain).containsExactly(
                    new SubmitEvent.SendingAgain(SubmitStep.SEND, 2, FakeConnect.BUSY),
                    new SubmitEvent.SendingAgain(SubmitStep.SEND, 3, FakeConnect.BUSY));
            assertThat(it.aws.received()).hasSize(3);
        }

        @Test
        void afterTheLastTryNothingWasAppliedAndThatIsCertain() {
            busyFor(3);
            assertThat(reason(it.run(), Reason.Refused.class).failure()).isInstanceOf(GatewayFailure.Throttled.class);
            assertThat(it.aws.received()).hasSize(3);
        }

        @Test
        void cancellingInThePauseSendsNoMoreAndStillLooks() {
            busyFor(1);
            var verdict = it.submit.run(event -> {
                it.events.add(event);
                if (event instanceof SubmitEvent.SendingAgain) {
                    it.pace.after(FakeConnect.BUSY.dividedBy(2), () -> assertThat(it.control.cancel()).isTrue());
                }
            });
            assertThat(reason(verdict, Reason.Refused.class).failure()).isInstanceOf(GatewayFailure.Throttled.class);
            assertThat(it.aws.received()).hasSize(1);
            assertThat(it.events).extracting(SubmitEvent::step).contains(SubmitStep.VERIFY);
            assertThat(it.control.hasStartedSending()).as("so nobody may claim that nothing was sent").isTrue();
        }

        @Test
        void onceItIsSentAgainCancellingComesTooLate() {
            it.aws.onUpdate(update -> {
                assertThat(it.control.cancel()).isFalse();
                busy++;
                return busy == 2
                        ? update.accept()
                        : new Reply.Failure<>(new GatewayFailure.Throttled(
                                it.aws.details("ThrottlingException", true, busy, true)));
            });
            applied(it.run());
            assertThat(busy).isEqualTo(2);
        }
    }

    @Nested
    class Accepted {
        @Test
        void whatAwsThenHoldsIsVerified() {
            var verdict = applied(it.run());
            assertThat(verdict.reported()).isEmpty();
            assertThat(verdict.changedByOthers()).isEmpty();
            assertThat(verdict.now()).isEqualTo(it.aws.truth(it.ref));
        }

        @Test
        void cancellingOnceItIsSentComesTooLate() {
            it.aws.onUpdate(update -> {
                assertThat(it.control.cancel()).isFalse();
                return update.accept();
            });
            applied(it.run());
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3, 4})
        void soManyOldReadsAreWaitedOut(int stale) {
            it.aws.staleReads(stale);
            applied(it.run());
            assertThat(it.aws.readCount()).isEqualTo(1 + stale + 1);
        }

        @ParameterizedTest
        @ValueSource(ints = {5, 6})
        void moreOldReadsLeaveItOpenUntilOneLooksAgain(int stale) {
            it.aws.staleReads(stale);
            doubt(it.run(), Doubt.StillOld.class);
            applied(it.checkAgain());
        }

        @Test
        void anAcceptedUpdateIsNeverCalledNotAppliedHoweverLongTheOldValuesStay() {
            it.aws.onUpdate(Update::accepted);
            it.run();
            it.pace.pause(Duration.ofHours(1));
            doubt(it.checkAgain(), Doubt.StillOld.class);
        }

        @Test
        void anotherFieldThatSomeoneElseChangedIsNamed() {
            it.aws.onUpdate(update -> {
                it.aws.write(it.ref, theirs -> Profiles.with(theirs, Profiles.session(true, 60)));
                return update.accept();
            });
            assertThat(applied(it.run()).changedByOthers())
                    .containsExactly(ProfileField.SESSION_INACTIVITY_HANDLING_ENABLED);
        }

        @Test
        void aPartialUpdateNamesTheFieldsThatAreMissing() {
            it.aws.onUpdate(update -> {
                update.applyOnly(change -> new ProfileChange(change.name(), change.description(), change.allowed(),
                        new FieldChange.Keep<>(), change.session()));
                return update.accepted();
            });
            assertThat(doubt(it.run(), Doubt.Different.class).differing()).containsExactly(ProfileField.BLOCKED_IPS);
        }

        @Test
        void anotherSpellingAndOrderOfTheSameRowsIsApplied() {
            it.aws.onUpdate(update -> {
                update.applyOnly(change -> new ProfileChange(change.name(), change.description(), change.allowed(),
                        new FieldChange.Set<>(List.of("200.255.99.0/24", "192.123.211.211/32", "200.255.40.50",
                                "200.255.10.0/24")),
                        change.session()));
                return update.accepted();
            });
            applied(it.run());
        }
    }

    @Nested
    class Refused {
        @Test
        void aRefusalIsNotApplied() {
            it.aws.onUpdate(Update::denied);
            reason(it.run(), Reason.Refused.class);
        }

        @Test
        void aRefusedUpdateThatWasInFactAppliedIsApplied() {
            it.aws.onUpdate(update -> {
                update.apply();
                return update.denied();
            });
            assertThat(applied(it.run()).reported()).isPresent();
        }

        @Test
        void whatNeverLeftThisComputerIsNotAppliedEvenIfNothingCanBeRead() {
            it.aws.nextReadSucceeds();
            it.aws.nextRead(ended());
            it.aws.onUpdate(Update::unreachable);
            reason(it.run(), Reason.Refused.class);
        }

        @Test
        void aRefusalStandsAlthoughSomeoneElseWroteMeanwhile() {
            it.aws.onUpdate(update -> {
                it.aws.write(it.ref, theirs -> Profiles.named(theirs, "Theirs", "Theirs"));
                return update.denied();
            });
            reason(it.run(), Reason.Refused.class);
        }
    }

    @Nested
    class ErrorsAndSilence {
        @Test
        void anErrorAfterApplyingIsApplied() {
            it.aws.onUpdate(update -> {
                update.apply();
                return update.serviceFault();
            });
            assertThat(applied(it.run()).reported()).containsInstanceOf(GatewayFailure.ServiceFault.class);
        }

        @Test
        void anErrorWithoutApplyingIsNotAppliedOnceItCanNoLongerArrive() {
            it.aws.onUpdate(Update::serviceFault);
            doubt(it.run(), Doubt.StillOld.class);
            it.pace.pause(PROVEN);
            reason(it.checkAgain(), Reason.ProvenUnchanged.class);
        }

        /** Five old reads after an error looked like proof before, although the update was applied. */
        @ParameterizedTest
        @ValueSource(ints = {5, 6})
        void anErrorAfterApplyingThatReadsDoNotShowYetIsNotCalledNotApplied(int stale) {
            it.aws.staleReads(stale);
            it.aws.onUpdate(update -> {
                update.apply();
                return update.serviceFault();
            });
            doubt(it.run(), Doubt.StillOld.class);
            applied(it.checkAgain());
        }

        @Test
        void anErrorBeforeApplyingLateIsNotCalledNotApplied() {
            it.aws.onUpdate(update -> {
                update.applyAfter(Duration.ofSeconds(20));
                return update.serviceFault();
            });
            doubt(it.run(), Doubt.StillOld.class);
            it.pace.pause(Duration.ofSeconds(20));
            applied(it.checkAgain());
        }

        @Test
        void silenceAfterApplyingIsApplied() {
            it.aws.onUpdate(update -> {
                update.apply();
                return update.noAnswer();
            });
            applied(it.run());
        }

        @Test
        void silenceWithoutApplyingIsProvenOnlyLater() {
            it.aws.onUpdate(update -> {
                update.takes(TIME_OUT);
                return update.noAnswer();
            });
            doubt(it.run(), Doubt.StillOld.class);
            it.pace.pause(PROVEN);
            reason(it.checkAgain(), Reason.ProvenUnchanged.class);
        }

        @ParameterizedTest
        @ValueSource(ints = {5, 20, 40})
        void whatIsAppliedLateIsNeverCalledNotApplied(int seconds) {
            it.aws.onUpdate(update -> {
                update.applyAfter(TIME_OUT.plusSeconds(seconds));
                update.takes(TIME_OUT);
                return update.noAnswer();
            });
            var verdict = it.run();
            for (var look = 0; look < 8 && verdict instanceof SubmitVerdict.Unknown; look++) {
                it.pace.pause(Duration.ofSeconds(7));
                verdict = it.checkAgain();
            }
            applied(verdict);
        }

        @Test
        void whatSomeoneElseWroteMeanwhileIsForAPersonToDecide() {
            it.aws.onUpdate(update -> {
                it.aws.write(it.ref, theirs -> theirs);
                return update.noAnswer();
            });
            assertThat(doubt(it.run(), Doubt.Different.class).differing())
                    .isEqualTo(Set.of(ProfileField.NAME, ProfileField.BLOCKED_IPS));
        }

        @Test
        void aProfileThatCannotBeReadLeavesItOpen() {
            it.aws.nextReadSucceeds();
            for (var look = 0; look < 5; look++) {
                it.aws.nextRead(ended());
            }
            doubt(it.run(), Doubt.CannotRead.class);
            applied(it.checkAgain());
        }

        @Test
        void lookingAgainNeverSends() {
            it.aws.onUpdate(Update::noAnswer);
            it.run();
            it.checkAgain();
            it.checkAgain();
            assertThat(it.aws.received()).hasSize(1);
        }
    }

    /** A duplicate removed, a respelled row: before and after mean the same, so the meaning proved "applied". */
    @Nested
    class OnlyTheSpellingChanges {
        private final Submitting tidy = new Submitting(
                Profiles.lists("Twice", List.of("10.0.0.0/8", "10.0.0.0/8"), List.of()),
                draft -> draft.withRows(ListKind.ALLOWED, List.of("10.0.0.0/8")));

        @Test
        void aRefusalIsNotApplied() {
            tidy.aws.onUpdate(Update::denied);
            reason(tidy.run(), Reason.Refused.class);
        }

        @Test
        void silenceWithoutApplyingIsNotCalledApplied() {
            tidy.aws.onUpdate(Update::noAnswer);
            doubt(tidy.run(), Doubt.StillOld.class);
        }

        @Test
        void theNewRowsProveIt() {
            tidy.aws.onUpdate(update -> {
                update.apply();
                return update.noAnswer();
            });
            applied(tidy.run());
        }

        /** The time of change is somebody else's; the rows are still spelled as before. */
        @Test
        void somebodyElsesChangeAtTheSameTimeDoesNotProveIt() {
            tidy.aws.staleReads(0);
            tidy.aws.onUpdate(update -> {
                tidy.aws.write(tidy.ref, theirs -> theirs);
                update.applyAfter(Duration.ofSeconds(5));
                return update.accepted();
            });

            var verdict = applied(tidy.run());

            assertThat(verdict.now().access().allowedRows()).containsExactly("10.0.0.0/8");
        }

        @Test
        void anAcceptedUpdateIsAppliedHoweverAwsSpellsIt() {
            tidy.aws.onUpdate(update -> {
                update.applyOnly(_ -> ProfileChange.none());
                return update.accepted();
            });
            applied(tidy.run());
        }
    }

    @Nested
    class BrokenOff {
        @Test
        void aWriterThatThrowsStillLeavesSomethingToLookInto() {
            it.aws.onUpdate(update -> {
                update.apply();
                throw new IllegalStateException("bug");
            });
            assertThatThrownBy(it::run).hasMessage("bug");
            assertThat(it.control.hasStartedSending()).isTrue();
            applied(it.checkAgain());
        }

        @Test
        void aReaderThatThrowsHasSentNothing() {
            it.aws.beforeRead(() -> {
                throw new IllegalStateException("bug");
            });
            assertThatThrownBy(it::run).hasMessage("bug");
            assertThat(it.control.hasStartedSending()).isFalse();
        }

        @Test
        void anInterruptedThreadEndsTheLookingWithoutAVerdict() {
            it.aws.onUpdate(Update::noAnswer);
            it.aws.beforeRead(() -> {
                if (it.aws.readCount() == 1) {
                    Thread.currentThread().interrupt();
                }
            });
            doubt(it.run(), Doubt.StillOld.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(it.aws.readCount()).isEqualTo(2);
        }
    }
}
