package dev.gatehouse.ui.many;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.gatehouse.change.SeriesRun.Standing;
import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.Plan;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.domain.series.Series.State;
import dev.gatehouse.domain.series.SettingsPatch;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be done with a change to many profiles at each of its stages. */
class ProgressTest {
    private static final Origin HERE = new Origin(true, "127.0.0.1:1", "us-west-2", "");
    private static final JournalEvent APPLIED = new JournalEvent.Verified(Set.of());
    private static final JournalEvent WAITS = new JournalEvent.Confirming(Duration.ofMinutes(10));
    private static final JournalEvent NOTHING = new JournalEvent.NotApplied();

    /** A series of three profiles, of which the first few came to these ends. */
    private static Standing series(JournalEvent... ends) {
        var journal = new HashMap<SubmitId, SubmitStory>();
        var series = new Series(Instant.EPOCH, HERE, SettingsPatch.NONE, List.of(target("One"), target("Two"),
                target("Three")));
        for (var at = 0; at < ends.length; at++) {
            var story = story(ends[at]);
            journal.put(story.id(), story);
            series = series.submitted(at, story.id());
        }
        return new Standing(series, Map.copyOf(journal));
    }

    private static Series.Target target(String name) {
        return new Series.Target(Profiles.ref(Profiles.open(name)), name);
    }

    private static SubmitStory story(JournalEvent end) {
        var id = SubmitId.random();
        var base = Profiles.open("One");
        var plan = new Plan(Profiles.ref(base), base, ProfileChange.none(), HERE, Terms.NONE);
        var entries = new ArrayList<JournalEntry>();
        for (var event : List.of(new JournalEvent.Intent(plan), new JournalEvent.Sent(Duration.ofSeconds(1)), end)) {
            entries.add(new JournalEntry(entries.size(), Instant.EPOCH, id, event));
        }
        return new SubmitStory(id, plan, entries);
    }

    /** The same, with one of its profiles being taken back. */
    private static Standing undoing(Standing before, int at, JournalEvent end) {
        var journal = new HashMap<>(before.stories());
        var story = story(end);
        journal.put(story.id(), story);
        return new Standing(before.series().undoing(at, story.id()), Map.copyOf(journal));
    }

    @Test
    void whatTheJournalSaysIsWhereItStands() {
        assertThat(Progress.of(series()).stage()).isEqualTo(ManyStage.STOPPED);
        assertThat(Progress.of(series(WAITS)).stage()).isEqualTo(ManyStage.CONFIRMING);
        assertThat(Progress.of(series(APPLIED, NOTHING)).stage()).isEqualTo(ManyStage.STOPPED);
        assertThat(Progress.of(series(APPLIED, APPLIED, APPLIED)).stage()).isEqualTo(ManyStage.DONE);
    }

    @Test
    void onlyWhatWasAppliedCanBeTakenBackAndOnlyOnceNothingIsOnItsWay() {
        assertThat(Progress.of(series(NOTHING)).canUndo()).isFalse();
        assertThat(Progress.of(series(APPLIED, NOTHING)).mayUndo()).isTrue();
        assertThat(Progress.of(series(APPLIED, APPLIED, APPLIED)).mayUndo()).isTrue();
        assertThat(Progress.of(series(APPLIED, WAITS)).mayUndo()).isFalse();
        assertThat(Progress.of(series(APPLIED, NOTHING)).at(ManyStage.SENDING).mayUndo()).isFalse();
    }

    @Test
    void aSeriesThatStoppedIsGoneOnWithUnlessSomebodyBeganToTakeItBack() {
        var stopped = series(APPLIED, NOTHING);

        assertThat(Progress.of(stopped).canGoOn()).isTrue();
        assertThat(Progress.of(undoing(stopped, 0, APPLIED)).canGoOn()).isFalse();
        assertThat(Progress.of(series(APPLIED, APPLIED, APPLIED)).canGoOn()).isFalse();
        assertThat(Progress.found(stopped).canGoOn()).isFalse();
    }

    @Test
    void theFirstGoesOnTrialUntilOneIsKnownToBeApplied() {
        assertThat(Progress.NONE.needsTrial()).isTrue();
        assertThat(Progress.of(series(NOTHING)).needsTrial()).isTrue();
        assertThat(Progress.of(series(APPLIED, NOTHING)).needsTrial()).isFalse();
    }

    @Test
    void aSeriesOfAnEarlierRunIsShownOnceAndOnlyWhereThereIsRoom() {
        var earlier = series(APPLIED);

        assertThat(Progress.found(earlier).resumable()).contains(earlier);
        assertThat(Progress.found(earlier).at(ManyStage.CHOOSING).resumable()).isEmpty();
        assertThat(Progress.NONE.resumable()).isEmpty();
        assertThat(Progress.NONE.canLookBack()).isTrue();
        assertThat(Progress.of(earlier).canLookBack()).isFalse();
    }

    @Test
    void theOrderIsChosenBeforeTheSeriesIsBegunAndNeverAfter() {
        assertThat(Progress.NONE.at(ManyStage.CHOOSING).canReorder()).isTrue();
        assertThat(Progress.NONE.at(ManyStage.READING).canReorder()).isFalse();
        assertThat(Progress.of(series(APPLIED, NOTHING)).at(ManyStage.CHOOSING).canReorder()).isFalse();
    }

    @Test
    void readingThatIsStoppedLeavesWhatWasThereBefore() {
        assertThat(Progress.NONE.at(ManyStage.READING).readingStopped().stage()).isEqualTo(ManyStage.CHOOSING);
        assertThat(Progress.of(series(APPLIED, NOTHING)).at(ManyStage.READING).readingStopped().stage())
                .isEqualTo(ManyStage.STOPPED);
    }

    @Test
    void whatBreaksOffSendsNothingMore() {
        assertThat(Progress.NONE.at(ManyStage.SENDING).brokenOff(true).stage()).isEqualTo(ManyStage.CHOOSING);
        assertThat(Progress.NONE.at(ManyStage.SENDING).brokenOff(false).stage()).isEqualTo(ManyStage.IDLE);
        assertThat(Progress.of(series(APPLIED)).at(ManyStage.SENDING).brokenOff(true).stage())
                .isEqualTo(ManyStage.STOPPED);
    }

    @Test
    void anotherChangeHasNothingToDoWithTheSeriesBefore() {
        assertThat(Progress.of(series(APPLIED, NOTHING)).anew()).isEqualTo(new Progress(ManyStage.STOPPED,
                Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(ManyStage.class)
    void aProfileThatIsDecidedShowsItsVerdictAtEveryStage(ManyStage stage) {
        assertThat(Progress.NONE.at(stage).isBegun(State.APPLIED)).isTrue();
        assertThat(Progress.NONE.at(stage).isBegun(State.NOT_BEGUN)).isEqualTo(stage.isBusy() || stage.isOver());
    }

    @ParameterizedTest
    @EnumSource(ManyStage.class)
    void nobodyGoesAwayFromWhatIsOnItsWay(ManyStage stage) {
        assertThat(stage.isBusy() && stage.isOver()).isFalse();
        assertThat(Progress.NONE.at(stage).canLeave() && stage.isBusy()).isFalse();
        assertThat(!stage.isSending() || stage.isBusy()).isTrue();
    }
}
