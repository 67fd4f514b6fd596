package dev.gatehouse.change;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.SubmitState;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.JournalReport;
import dev.gatehouse.domain.port.ProfileWriter;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.Profiles;

import static dev.gatehouse.change.Submitting.applied;
import static dev.gatehouse.change.Submitting.reason;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written down about a submit, what a journal that cannot be written forbids, and what a restart makes of it.
 */
class SubmitJournalTest {
    private final Submitting it = Submitting.example3();

    @Test
    void aChangeThatIsAppliedIsWrittenDownStepByStep() {
        it.run();
        assertThat(states()).containsExactly(SubmitState.INTENT, SubmitState.SENT, SubmitState.ANSWER,
                SubmitState.VERIFIED);
    }

    @Test
    void thePlanIsWrittenDownBeforeAnythingIsReadOrSent() {
        it.aws.beforeRead(() -> assertThat(states()).isNotEmpty());
        it.aws.onUpdate(update -> {
            assertThat(states()).containsExactly(SubmitState.INTENT, SubmitState.SENT);
            return update.accept();
        });
        applied(it.run());
        assertThat(it.journal.read().getFirst().event()).isInstanceOfSatisfying(JournalEvent.Intent.class, intent -> {
            assertThat(intent.plan().base()).isEqualTo(it.base);
            assertThat(intent.plan().change()).isEqualTo(it.request.change());
            assertThat(intent.plan().origin()).isEqualTo(Submitting.ORIGIN);
        });
    }

    @Test
    void whatIsNotSentEndsInAFinalState() {
        it.aws.write(it.ref, theirs -> theirs);
        it.run();
        assertThat(states()).containsExactly(SubmitState.INTENT, SubmitState.STALE);
        var cancelled = Submitting.example3();
        cancelled.aws.beforeRead(cancelled.control::cancel);
        cancelled.run();
        assertThat(states(cancelled.journal.read())).containsExactly(SubmitState.INTENT, SubmitState.NOT_SENT);
    }

    @Test
    void silenceIsWrittenDownAsOpen() {
        it.aws.onUpdate(FakeConnect.Update::noAnswer);
        it.run();
        assertThat(states()).containsExactly(SubmitState.INTENT, SubmitState.SENT, SubmitState.NO_ANSWER,
                SubmitState.UNKNOWN);
        assertThat(story().isOpen()).isTrue();
    }

    @Test
    void withoutADurableIntentNothingIsReadOrSent() {
        var submit = submitWith(failingAt(1));
        reason(submit.run(it.events::add), SubmitVerdict.Reason.NotJournaled.class);
        assertThat(it.aws.readCount()).isZero();
        assertThat(it.aws.received()).isEmpty();
    }

    @Test
    void withoutADurableRecordOfSendingNothingIsSent() {
        var submit = submitWith(failingAt(2));
        reason(submit.run(it.events::add), SubmitVerdict.Reason.NotJournaled.class);
        assertThat(it.aws.received()).isEmpty();
        assertThat(states()).containsExactly(SubmitState.INTENT, SubmitState.NOT_SENT);
    }

    @Test
    void aFullDiskAfterSendingIsToldAndCaughtUpWithTheNextRecord() {
        var submit = submitWith(failingAt(3));
        applied(submit.run(it.events::add));
        assertThat(it.events).anyMatch(SubmitEvent.NotWritten.class::isInstance);
        assertThat(states()).containsExactly(SubmitState.INTENT, SubmitState.SENT, SubmitState.ANSWER,
                SubmitState.VERIFIED);
    }

    /** What AWS does with an update. */
    enum Fate {
        APPLIED, APPLIED_UNANSWERED, LOST, LATE, DENIED;

        Reply<ProfileWriter.Accepted> befall(FakeConnect.Update update) {
            return switch (this) {
                case APPLIED -> update.accept();
                case APPLIED_UNANSWERED -> {
                    update.apply();
                    yield update.noAnswer();
                }
                case LOST -> update.noAnswer();
                case LATE -> {
                    update.applyAfter(Duration.ofSeconds(40));
                    yield update.noAnswer();
                }
                case DENIED -> update.denied();
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void whereverTheProgramIsKilledARestartNeverSendsAndNeverContradictsTheTruth(Fate fate) {
        it.aws.onUpdate(fate::befall);
        it.run();
        var whole = it.journal.read();
        for (var survived = 1; survived <= whole.size(); survived++) {
            for (var wait : List.of(Duration.ZERO, Duration.ofSeconds(30), Duration.ofMinutes(5))) {
                it.pace.pause(wait);
                resume(whole.subList(0, survived));
            }
        }
        assertThat(it.aws.received()).hasSize(1);
    }

    private void resume(List<JournalEntry> survived) {
        var journal = journalOf(survived);
        var story = SubmitStory.of(journal.read()).getFirst();
        if (!story.isOpen()) {
            return;
        }
        var verdict = new OpenSubmit(story, journal, it.pace).look(it.aws, _ -> {});
        var holdsTarget = ProfileMatch.differing(it.aws.truth(it.ref), it.request.target()).isEmpty();
        switch (verdict) {
            case SubmitVerdict.Applied _ -> assertThat(holdsTarget).as("%s", survived).isTrue();
            case SubmitVerdict.NotApplied _ when story.sent().isPresent() -> {
                it.pace.pause(Duration.ofMinutes(10));
                assertThat(ProfileMatch.differing(it.aws.truth(it.ref), it.request.target())).as("%s", survived)
                        .isNotEmpty();
            }
            case SubmitVerdict.NotApplied _ -> assertThat(story.state()).isEqualTo(SubmitState.INTENT);
            case SubmitVerdict.Unknown _ -> assertThat(SubmitStory.of(journal.read()).getFirst().isOpen()).isTrue();
        }
    }

    @Test
    void anUnknownOutcomeIsResolvedOnceNothingCanArriveAnyMore() {
        it.aws.onUpdate(FakeConnect.Update::noAnswer);
        it.run();
        it.pace.pause(Duration.ofMinutes(3));
        var verdict = new OpenSubmit(story(), it.journal, it.pace).look(it.aws, _ -> {});
        reason(verdict, SubmitVerdict.Reason.ProvenUnchanged.class);
        assertThat(story().state()).isEqualTo(SubmitState.NOT_APPLIED);
    }

    @Test
    void aPersonCanCloseTheQuestion() {
        it.aws.onUpdate(FakeConnect.Update::noAnswer);
        it.run();
        new OpenSubmit(story(), it.journal, it.pace).close(JournalEvent.Closed.End.BY_PERSON);
        assertThat(story().isOpen()).isFalse();
    }

    @Test
    void nothingNewIsSentWhileAnEarlierChangeMayStillArrive() {
        it.aws.onUpdate(FakeConnect.Update::noAnswer);
        it.run();
        var second = submitWith(it.journal);
        reason(second.run(it.events::add), SubmitVerdict.Reason.EarlierOpen.class);
        assertThat(it.aws.received()).hasSize(1);
    }

    @Test
    void onceTheEarlierChangeIsProvenNotAppliedTheNextOneIsSent() {
        it.aws.onUpdate(FakeConnect.Update::noAnswer);
        it.run();
        it.pace.pause(Duration.ofMinutes(5));
        it.aws.onUpdate(FakeConnect.Update::accept);
        applied(submitWith(it.journal).run(it.events::add));
        assertThat(SubmitStory.of(it.journal.read())).extracting(SubmitStory::state)
                .containsExactly(SubmitState.NOT_APPLIED, SubmitState.VERIFIED);
    }

    @Test
    void anEarlierChangeSentElsewhereIsNobodysBusinessHere() {
        it.aws.onUpdate(FakeConnect.Update::noAnswer);
        it.run();
        it.aws.onUpdate(FakeConnect.Update::accept);
        var elsewhere = new Origin(true, "127.0.0.1:2", "us-west-2", Submitting.ORIGIN.caller());
        applied(new ProfileSubmit(it.aws, it.request, new SubmitControl(), new SubmitRecord(it.journal, elsewhere),
                it.pace)
                .run(it.events::add));
    }

    /** Before, a FIPS host counted as another place, so that a second change was sent over an open one. */
    @Test
    void anotherHostOfTheSameRegionLeadsToTheSamePlaceInAws() {
        var plain = new Origin(false, "connect.us-west-2.amazonaws.com", "us-west-2", Submitting.ORIGIN.caller());
        var fips = new Origin(false, "connect-fips.us-west-2.amazonaws.com", "us-west-2", Submitting.ORIGIN.caller());
        it.aws.onUpdate(FakeConnect.Update::noAnswer);
        submitFrom(plain).run(it.events::add);
        reason(submitFrom(fips).run(it.events::add), SubmitVerdict.Reason.EarlierOpen.class);
        assertThat(it.aws.received()).hasSize(1);
    }

    /** Before, whoever was not known yet, for instance without STS, could send over an open change. */
    @Test
    void whoeverIsNotKnownYetSendsNothingOverAnOpenChange() {
        it.aws.onUpdate(FakeConnect.Update::noAnswer);
        it.run();
        var unknown = new Origin(true, Submitting.ORIGIN.host(), Submitting.ORIGIN.region(), "");
        reason(submitFrom(unknown).run(it.events::add), SubmitVerdict.Reason.EarlierOpen.class);
        assertThat(unknown.isReachedFrom(Submitting.ORIGIN)).isFalse();
        assertThat(it.aws.received()).hasSize(1);
    }

    /** Before, a change that turned out to be applied just then was sent over although it was still to be confirmed. */
    @Test
    void whatTurnsOutToBeAppliedWaitsToBeConfirmedBeforeTheNextIsSent() {
        it.aws.onUpdate(update -> {
            update.applyAfter(Duration.ofSeconds(40));
            return update.noAnswer();
        });
        var confirm = new Terms("", "", Optional.of(Duration.ofMinutes(10)), Optional.empty());
        new ProfileSubmit(it.aws, it.request.on(confirm), new SubmitControl(),
                new SubmitRecord(it.journal, Submitting.ORIGIN), it.pace).run(it.events::add);
        it.pace.pause(Duration.ofMinutes(1));
        var now = it.aws.truth(it.ref);
        var next = new SubmitRequest(it.ref, now, now.toDraft().withName("Next").changeFrom(now));
        reason(new ProfileSubmit(it.aws, next, new SubmitControl(), new SubmitRecord(it.journal, Submitting.ORIGIN),
                it.pace).run(it.events::add), SubmitVerdict.Reason.Unconfirmed.class);
        assertThat(it.aws.received()).hasSize(1);
    }

    /**
     * Before, somebody else's change meanwhile closed the question, and the first update could arrive after the next.
     */
    @Test
    void aChangeThatMayStillArriveIsWaitedForAlsoWhenSomebodyElseWrote() {
        it.aws.onUpdate(FakeConnect.Update::noAnswer);
        it.run();
        it.aws.write(it.ref, theirs -> Profiles.named(theirs, "Theirs", "d"));
        var now = it.aws.truth(it.ref);
        var next = new SubmitRequest(it.ref, now, now.toDraft().withName("Next").changeFrom(now));
        var early = new ProfileSubmit(it.aws, next, new SubmitControl(),
                new SubmitRecord(it.journal, Submitting.ORIGIN), it.pace);
        reason(early.run(it.events::add), SubmitVerdict.Reason.EarlierOpen.class);
        it.pace.pause(Duration.ofMinutes(5));
        it.aws.onUpdate(FakeConnect.Update::accept);
        applied(new ProfileSubmit(it.aws, next, new SubmitControl(), new SubmitRecord(it.journal, Submitting.ORIGIN),
                it.pace).run(it.events::add));
        assertThat(it.aws.received()).hasSize(2);
    }

    private ProfileSubmit submitFrom(Origin origin) {
        return new ProfileSubmit(it.aws, it.request, new SubmitControl(), new SubmitRecord(it.journal, origin),
                it.pace);
    }

    private ProfileSubmit submitWith(ChangeJournal journal) {
        return new ProfileSubmit(it.aws, it.request, new SubmitControl(), new SubmitRecord(journal, Submitting.ORIGIN),
                it.pace);
    }

    private SubmitStory story() {
        return SubmitStory.of(it.journal.read()).getFirst();
    }

    private List<SubmitState> states() {
        return states(it.journal.read());
    }

    private static List<SubmitState> states(List<JournalEntry> entries) {
        return entries.stream().map(entry -> entry.event().state()).toList();
    }

    private MemoryJournal journalOf(List<JournalEntry> entries) {
        var times = entries.stream().map(JournalEntry::at).iterator();
        var journal = new MemoryJournal(() -> times.hasNext() ? times.next() : it.pace.now());
        entries.forEach(entry -> journal.append(entry.submit(), entry.event()));
        return journal;
    }

    /** Writes to the journal of the test, but not the n-th record. */
    private ChangeJournal failingAt(int nth) {
        return new ChangeJournal() {
            private int count;

            @Override
            public JournalEntry append(SubmitId submit, JournalEvent event) throws JournalException {
                count++;
                if (count == nth) {
                    throw new JournalException(JournalException.Reason.NOT_WRITABLE, "journal-2026-11.jsonl");
                }
                return it.journal.append(submit, event);
            }

            @Override
            public List<JournalEntry> read() {
                return it.journal.read();
            }

            @Override
            public JournalReport check() {
                return it.journal.check();
            }
        };
    }
}
