package dev.gatehouse.change;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.domain.series.Series.Next;
import dev.gatehouse.domain.series.Series.State;
import dev.gatehouse.domain.series.SettingsPatch;
import dev.gatehouse.domain.series.SettingsPatch.Fit;
import dev.gatehouse.domain.series.SettingsPatch.RowPatch;
import dev.gatehouse.domain.series.SettingsPatch.Values;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Random faults, crashes and decisions over a Connect that keeps the truth. */
class SeriesRunTest {
    private static final int MANY = 400;
    private static final String ROW = "198.51.100.0/24";
    private static final SettingsPatch PATCH = new SettingsPatch(new RowPatch(List.of(ROW), List.of(), false, false),
            new RowPatch(List.of(), List.of(), false, false), Values.NONE);
    private static final SeriesRun.News QUIET = new SeriesRun.News() {
        @Override
        public void begun(int at) {}

        @Override
        public void ended(int at, ProfileSubmit submit, SubmitVerdict verdict) {}
    };

    /** One computer, whose programs end now and then, and what is true at AWS. */
    private static final class Computer {
        final SplittableRandom random;
        final ManualPace pace = new ManualPace();
        final MemoryJournal journal = new MemoryJournal(pace::now);
        final AuthenticationProfile[] before;
        final FakeConnect aws;
        final Map<ProfileRef, Integer> sends = new HashMap<>();
        final LocalStore<Series> store = new Memory();
        boolean canCrash;

        Computer(long seed, int profiles) {
            random = new SplittableRandom(seed);
            before = new AuthenticationProfile[profiles];
            for (var i = 0; i < profiles; i++) {
                before[i] = Profiles.lists("P" + i, List.of("10." + i + ".0.0/16"), List.of());
            }
            aws = new FakeConnect(pace, before);
            aws.onUpdate(update -> {
                sends.merge(update.ref(), 1, Integer::sum);
                return update.accept();
            });
        }

        SeriesRun program() {
            return new SeriesRun(store, journal, (request, control) -> new ProfileSubmit(aws, request, control,
                    new SubmitRecord(journal, origin()), pace));
        }

        static Origin origin() {
            return new Origin(true, "127.0.0.1:8000", "us-west-2", "");
        }

        Series series() {
            return new Series(Instant.EPOCH, origin(), PATCH, List.of(before).stream()
                    .map(profile -> new Series.Target(Profiles.ref(profile), profile.identity().label())).toList());
        }

        /** What would be sent, from what AWS holds now; the first on trial. */
        Map<ProfileRef, SubmitRequest> prepared() {
            var requests = new HashMap<ProfileRef, SubmitRequest>();
            for (var profile : before) {
                var now = aws.truth(Profiles.ref(profile));
                if (PATCH.on(now) instanceof Fit.Changes(var draft)) {
                    var terms = profile.equals(before[0])
                            ? new Terms("", "", Optional.of(Duration.ofMinutes(10)), Optional.empty())
                            : Terms.NONE;
                    requests.put(Profiles.ref(profile), new SubmitRequest(Profiles.ref(profile), now,
                            draft.changeFrom(now), terms));
                }
            }
            return requests;
        }

        void misbehave() {
            aws.beforeRead(() -> {
                if (random.nextInt(40) == 0) {
                    var any = before[random.nextInt(before.length)];
                    aws.write(Profiles.ref(any), held -> Profiles.named(held, held.identity().name(), "theirs"));
                }
                crashNowAndThen();
            });
            aws.onUpdate(update -> {
                sends.merge(update.ref(), 1, Integer::sum);
                crashNowAndThen();
                return switch (random.nextInt(6)) {
                    case 0 -> update.denied();
                    case 1 -> update.noAnswer();
                    case 2 -> {
                        update.apply();
                        yield update.noAnswer();
                    }
                    default -> update.accept();
                };
            });
        }

        void crashNowAndThen() {
            if (canCrash && random.nextInt(25) == 0) {
                throw new Crash();
            }
        }

        /** A file that may fail to be written, and a program that may end right after it was. */
        private final class Memory implements LocalStore<Series> {
            private Series value = Series.NONE;

            @Override
            public Series read() {
                return value;
            }

            @Override
            public void write(Series next) throws LocalStoreException {
                if (canCrash && random.nextInt(25) == 0) {
                    throw new LocalStoreException(LocalStoreException.Reason.NOT_WRITTEN, "series.json", null);
                }
                value = next;
                crashNowAndThen();
            }
        }
    }

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    void noTargetIsSentTwiceNothingAfterAStopAndEveryVerdictIsTheJournals(@ForAll long seed) throws Exception {
        var it = new Computer(seed, 2 + new SplittableRandom(seed).nextInt(5));
        it.misbehave();
        it.store.write(it.series());
        it.canCrash = true;
        var mustRest = false;
        for (var turn = 0; turn < 12; turn++) {
            var sentBefore = it.aws.received().size();
            var ends = new Ends(seed);
            try {
                it.program().run(it.prepared(), new SeriesControl(), ends);
            } catch (Crash | LocalStoreException ended) {
                // the next turn is the next program
            }
            if (mustRest) {
                assertThat(it.aws.received()).as("seed %d, turn %d: sent after a stop", seed, turn)
                        .hasSize(sentBefore);
            }
            it.canCrash = false;
            var goesOn = decide(it);
            mustRest = !goesOn && (mustRest || ends.last instanceof SubmitVerdict.NotApplied);
            it.canCrash = true;
            assertThat(it.sends.values()).as("seed %d", seed).allMatch(sends -> sends == 1);
        }
        it.canCrash = false;
        truthAgrees(it, seed);
    }

    /** A person confirms or takes back what waits, looks into what is open, and goes on or does not. */
    private static boolean decide(Computer it) throws Exception {
        var standing = it.program().standing();
        if (standing.next() instanceof Next.Await(var at)) {
            var id = standing.series().targets().get(at).submit().orElseThrow();
            it.journal.append(id, new JournalEvent.Kept(JournalEvent.Kept.Why.CONFIRMED));
        }
        for (var story : SubmitStory.of(it.journal.read())) {
            if (story.isOpen()) {
                it.pace.pause(Duration.ofMinutes(5));
                it.aws.beforeRead(() -> {});
                new OpenSubmit(story, it.journal, it.pace).look(it.aws, _ -> {});
            }
        }
        it.misbehave();
        var goesOn = it.random.nextInt(3) > 0;
        if (goesOn) {
            it.program().goOn();
        }
        return goesOn;
    }

    /** No target begins after one that did not end well. */
    private static final class Ends implements SeriesRun.News {
        private final long seed;
        private @Nullable SubmitVerdict last;

        Ends(long seed) {
            this.seed = seed;
        }

        @Override
        public void begun(int at) {
            assertThat(last).as("seed %d: target %d begins", seed, at)
                    .satisfiesAnyOf(none -> assertThat(none).isNull(),
                            well -> assertThat(well).isInstanceOf(SubmitVerdict.Applied.class));
        }

        @Override
        public void ended(int at, ProfileSubmit submit, SubmitVerdict verdict) {
            last = verdict;
        }
    }

    private static void truthAgrees(Computer it, long seed) throws Exception {
        var standing = it.program().standing();
        for (var target : standing.series().targets()) {
            var holds = it.aws.truth(target.ref()).access().allowedRows().contains(ROW);
            switch (target.verdict(standing.stories())) {
                case APPLIED, WAITING -> assertThat(holds).as("seed %d, %s", seed, target).isTrue();
                case NOT_BEGUN, NOT_APPLIED, NOT_SENT -> assertThat(holds).as("seed %d, %s", seed, target).isFalse();
                case UNDONE, OPEN, CLOSED, LEFT_OUT -> {
                }
            }
        }
    }

    @Test
    void theFirstWaitsAndTheRestGoOnOnceItIsConfirmed() throws Exception {
        var it = new Computer(1, 3);
        var program = it.program();
        program.begin(it.series());
        assertThat(program.run(it.prepared(), new SeriesControl(), QUIET).next()).isEqualTo(new Next.Await(0));
        assertThat(it.sends).hasSize(1);
        var first = it.store.read().targets().getFirst().submit().orElseThrow();
        it.journal.append(first, new JournalEvent.Kept(JournalEvent.Kept.Why.CONFIRMED));
        assertThat(program.run(it.prepared(), new SeriesControl(), QUIET).next()).isEqualTo(new Next.Done());
        assertThat(it.sends).hasSize(3);
    }

    @Test
    void undoingGoesBackwardsAndLeavesWhatSomebodyChangedSince() throws Exception {
        var it = new Computer(1, 3);
        var program = it.program();
        it.store.write(it.series());
        program.run(it.prepared(), new SeriesControl(), QUIET);
        var first = it.store.read().targets().getFirst().submit().orElseThrow();
        it.journal.append(first, new JournalEvent.Kept(JournalEvent.Kept.Why.CONFIRMED));
        program.run(it.prepared(), new SeriesControl(), QUIET);
        it.aws.write(Profiles.ref(it.before[1]), held -> Profiles.lists("P1", List.of("203.0.113.0/24"), List.of()));
        assertThat(program.undoAll(it.aws, new SeriesControl(), QUIET))
                .contains(new SeriesRun.Obstacle.ChangedSince(1));
        assertThat(it.aws.truth(Profiles.ref(it.before[2])).access().allowedRows()).containsExactly("10.2.0.0/16");
        assertThat(it.aws.truth(Profiles.ref(it.before[1])).access().allowedRows()).containsExactly("203.0.113.0/24");
        var standing = program.standing();
        assertThat(standing.series().targets()).extracting(target -> target.verdict(standing.stories()))
                .containsExactly(State.APPLIED, State.APPLIED, State.UNDONE);
    }

    @Test
    void stoppingSendsNothingMore() throws Exception {
        var it = new Computer(1, 3);
        var control = new SeriesControl();
        it.program().begin(it.series());
        control.stop();
        it.program().run(it.prepared(), control, QUIET);
        assertThat(it.sends).isEmpty();
    }
}
