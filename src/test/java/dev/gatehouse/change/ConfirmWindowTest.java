package dev.gatehouse.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitState;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.testing.Profiles;

import static dev.gatehouse.change.Submitting.applied;
import static dev.gatehouse.change.Submitting.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A change that is taken back unless somebody confirms it (reliability §1, R8). */
class ConfirmWindowTest {
    private static final Duration TEN = Duration.ofMinutes(10);
    private static final Terms CONFIRM = new Terms("", "", Optional.of(TEN), Optional.empty());

    private final Submitting it = Submitting.example3();
    private final SubmitRequest request = it.request.on(CONFIRM);

    @Test
    void theUndoIsWrittenDownBeforeAnythingIsSent() {
        it.aws.onUpdate(update -> {
            var plan = SubmitStory.of(it.journal.read()).getFirst().plan();
            assertThat(plan.terms()).isEqualTo(CONFIRM);
            assertThat(plan.undo().applyTo(it.request.target())).satisfies(back -> assertThat(
                    ProfileMatch.differing(back, it.base)).isEmpty());
            return update.accept();
        });
        applied(send(request).run(_ -> {}));
        assertThat(story().state()).isEqualTo(SubmitState.CONFIRMING);
    }

    @Test
    void keepingEndsTheWindow() {
        window().keep();
        assertThat(story().state()).isEqualTo(SubmitState.KEPT);
        assertThat(story().confirmBy()).isEmpty();
    }

    @Test
    void theTimeIsMeasuredByTheMonotonicClock() {
        var window = window();
        it.pace.pause(Duration.ofMinutes(9));
        assertThat(window.left()).isEqualTo(Duration.ofMinutes(1));
        assertThat(window.isOver()).isFalse();
        it.pace.pause(Duration.ofMinutes(2));
        assertThat(window.isOver()).isTrue();
        assertThat(window.left()).isEqualTo(Duration.ZERO);
    }

    @Test
    void undoingPutsBackWhatWasThereAndSaysSo() {
        undo(window());
        assertThat(ProfileMatch.differing(it.aws.truth(it.ref), it.base)).isEmpty();
        assertThat(story().state()).isEqualTo(SubmitState.REVERTED);
    }

    @Test
    void somebodyElsesLaterChangeIsNeverOverwritten() {
        var window = window();
        it.aws.write(it.ref, theirs -> Profiles.named(theirs, "Theirs", "d"));
        assertThat(window.look(it.aws.truth(it.ref))).isInstanceOf(ConfirmWindow.Look.Changed.class);
        assertThat(it.aws.truth(it.ref).identity().name()).isEqualTo("Theirs");
        assertThat(story().state()).isEqualTo(SubmitState.KEPT);
    }

    @Test
    void aWriterBetweenTheLookAndTheUndoIsNotOverwrittenEither() {
        var window = window();
        var back = mine(window.look(it.aws.truth(it.ref)));
        it.aws.write(it.ref, theirs -> Profiles.named(theirs, "Theirs", "d"));
        var submit = send(back);
        var verdict = submit.run(_ -> {});
        reason(verdict, SubmitVerdict.Reason.Stale.class);
        window.ended(submit.id(), verdict);
        assertThat(it.aws.truth(it.ref).identity().name()).isEqualTo("Theirs");
        assertThat(story().state()).isEqualTo(SubmitState.KEPT);
    }

    /** Before, an undo that arrived without an answer was taken for somebody else's change at the next look. */
    @Test
    void anUndoWhoseAnswerWasLostIsRecognised() {
        var window = window();
        it.aws.onUpdate(update -> {
            update.apply();
            return update.noAnswer();
        });
        it.aws.beforeRead(() -> it.aws.nextRead(new GatewayFailure.Unreachable(
                it.aws.details("ConnectException", false, 0, false))));
        it.aws.nextReadSucceeds();
        var undo = send(mine(window.look(it.aws.truth(it.ref))));
        window.ended(undo.id(), undo.run(_ -> {}));
        assertThat(story().state()).isEqualTo(SubmitState.CONFIRMING);
        assertThat(window.look(it.aws.truth(it.ref))).isInstanceOf(ConfirmWindow.Look.Back.class);
        assertThat(story().entries().getLast().event()).isEqualTo(new JournalEvent.Reverted(undo.id()));
    }

    @Test
    void whatSomebodyPutBackByHandIsNotPutBackAgain() {
        var window = window();
        it.aws.write(it.ref, _ -> it.base);
        assertThat(window.look(it.aws.truth(it.ref))).isInstanceOf(ConfirmWindow.Look.Back.class);
        assertThat(story().state()).isEqualTo(SubmitState.KEPT);
    }

    /** Reliability row 42. */
    @Test
    void aClockThatIsSetNeitherShortensNorStretchesTheTime() {
        var window = window();
        it.pace.pause(Duration.ofMinutes(3));
        for (var jump : List.of(Duration.ofHours(5), Duration.ofDays(-400), Duration.ofMinutes(61))) {
            it.pace.setClock(jump);
            assertThat(window.left()).isEqualTo(Duration.ofMinutes(7));
            assertThat(window.isOver()).isFalse();
            assertThat(window.sinceLastAsked()).isGreaterThan(Duration.ofMinutes(1));
        }
    }

    @Test
    void afterARestartTheWallClockSaysWhatIsLeft() {
        window();
        it.pace.pause(Duration.ofMinutes(4));
        assertThat(resumed().left()).isEqualTo(Duration.ofMinutes(6));
        it.pace.pause(Duration.ofHours(8));
        assertThat(resumed().isOver()).isTrue();
        undo(resumed());
        assertThat(story().state()).isEqualTo(SubmitState.REVERTED);
    }

    /** Before, a wall clock that was put back by a day kept a change for a day longer than anybody had allowed. */
    @Test
    void aClockThatWasPutBackOverARestartNeverMakesTheTimeLonger() {
        window();
        it.pace.setClock(Duration.ofDays(-1));
        assertThat(resumed().left()).isEqualTo(TEN);
    }

    @Test
    void whileItWaitsNothingNewIsSentButItsOwnUndo() {
        var window = window();
        var next = new SubmitRequest(it.ref, it.aws.truth(it.ref),
                it.aws.truth(it.ref).toDraft().withName("Next").changeFrom(it.aws.truth(it.ref)));
        reason(send(next).run(_ -> {}), SubmitVerdict.Reason.Unconfirmed.class);
        window.keep();
        applied(send(next).run(_ -> {}));
    }

    @Test
    void aWindowNeverOutlivesTheCredentials() {
        it.aws.credentialsEnd(it.pace.now().plus(Duration.ofMinutes(9)));
        reason(send(request).run(_ -> {}), SubmitVerdict.Reason.CredentialsTooShort.class);
        assertThat(it.aws.received()).isEmpty();
    }

    @Test
    void aWindowLastsOneToSixtyMinutes() {
        for (var wrong : List.of(Duration.ofSeconds(59), Duration.ofMinutes(61))) {
            assertThatThrownBy(() -> new Terms("", "", Optional.of(wrong), Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** R8 in short: after any applied change, taking it back gives what was there before. */
    @Test
    void aThousandRandomChangesAreTakenBackToWhatWasThereBefore() {
        var random = new SplittableRandom(8);
        for (var i = 0; i < 1000; i++) {
            var one = new Submitting(profile(random), draft -> draft.withName("New " + random.nextInt())
                    .withRows(ListKind.ALLOWED, rows(random)).withRows(ListKind.BLOCKED, rows(random)));
            var sent = new SubmitRequest(one.ref, one.base, one.request.change(), CONFIRM);
            var submit = new ProfileSubmit(one.aws, sent, new SubmitControl(),
                    new SubmitRecord(one.journal, Submitting.ORIGIN), one.pace);
            applied(submit.run(_ -> {}));
            var restarted = random.nextBoolean();
            var window = restarted
                    ? ConfirmWindow.resume(SubmitStory.of(one.journal.read()).getFirst(), one.journal, one.pace)
                    : ConfirmWindow.begin(submit.id(), sent, new SubmitRecord(one.journal, Submitting.ORIGIN),
                            one.pace);
            var back = mine(window.orElseThrow().look(one.aws.truth(one.ref)));
            applied(new ProfileSubmit(one.aws, back, new SubmitControl(),
                    new SubmitRecord(one.journal, Submitting.ORIGIN), one.pace).run(_ -> {}));
            assertThat(ProfileMatch.differing(one.aws.truth(one.ref), one.base)).as("run %d", i).isEmpty();
        }
    }

    private static AuthenticationProfile profile(SplittableRandom random) {
        return Profiles.lists("P", rows(random), rows(random));
    }

    private static List<String> rows(SplittableRandom random) {
        var rows = new ArrayList<String>();
        for (var i = random.nextInt(4); i > 0; i--) {
            rows.add("10.%d.%d.0/24".formatted(random.nextInt(4), random.nextInt(256)));
        }
        return rows;
    }

    private ProfileSubmit send(SubmitRequest what) {
        return new ProfileSubmit(it.aws, what, new SubmitControl(), new SubmitRecord(it.journal, Submitting.ORIGIN),
                it.pace);
    }

    private static SubmitRequest mine(ConfirmWindow.Look look) {
        assertThat(look).isInstanceOf(ConfirmWindow.Look.Mine.class);
        return ((ConfirmWindow.Look.Mine) look).undo();
    }

    private ConfirmWindow window() {
        var submit = send(request);
        applied(submit.run(_ -> {}));
        return ConfirmWindow.begin(submit.id(), request, new SubmitRecord(it.journal, Submitting.ORIGIN), it.pace)
                .orElseThrow();
    }

    private ConfirmWindow resumed() {
        return ConfirmWindow.resume(story(), it.journal, it.pace).orElseThrow();
    }

    private void undo(ConfirmWindow window) {
        var submit = send(mine(window.look(it.aws.truth(it.ref))));
        window.ended(submit.id(), submit.run(_ -> {}));
    }

    private SubmitStory story() {
        return SubmitStory.of(it.journal.read()).getFirst();
    }
}
