package dev.gatehouse.ui.tour;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.ManualTicker;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.tour.TourViewModel.Phase;

import static org.assertj.core.api.Assertions.assertThat;

/** A tour of two journeys, whose player writes down what it is asked for. */
class TourViewModelTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    private final ManualTaskRunner runner = new ManualTaskRunner();
    private final ManualTicker ticker = new ManualTicker();
    private final Player player = new Player();
    private final TourViewModel tour = new TourViewModel(
            () -> List.of(new TourJourney(1, List.of("sandbox", "profile")),
                    new TourJourney(3, List.of("edit", "send", "again"))),
            runner, ticker, Messages.strict(Locale.ENGLISH));

    @BeforeEach
    void begin() {
        tour.playedBy(player);
        tour.begin();
    }

    private Phase phase() {
        return tour.phaseProperty().get();
    }

    private String title() {
        return tour.captionProperty().get().title();
    }

    private String place() {
        return tour.captionProperty().get().place();
    }

    @Nested
    class Read {
        @Test
        void itBeginsWithWhatTheJourneyIsAboutAndWaits() {
            ticker.advance(LONG);
            assertThat(phase()).isEqualTo(Phase.READY);
            assertThat(title()).isEqualTo("A first change, seen to its end");
            assertThat(place()).isEqualTo("2 steps");
            assertThat(player.asked).containsExactly("open 1");
        }

        @Test
        void eachNextPlaysOneStepAndTellsOfItMeanwhile() {
            tour.next();
            assertThat(phase()).isEqualTo(Phase.ACTING);
            assertThat(title()).isEqualTo("Enter opens the sandbox");
            tour.next();
            runner.runAll();
            assertThat(phase()).isEqualTo(Phase.READY);
            assertThat(title()).isEqualTo("Enter opens the sandbox");
            assertThat(player.asked).as("pressing twice plays once").containsExactly("open 1", "play 1.0");
        }

        @Test
        void afterTheLastStepComesTheNextJourneyAndAfterTheLastTheFirst() {
            play(2);
            assertThat(phase()).isEqualTo(Phase.DONE);
            tour.next();
            assertThat(tour.chosenProperty().get()).isOne();
            play(3);
            tour.next();
            assertThat(tour.chosenProperty().get()).isZero();
            assertThat(player.asked).containsExactly("open 1", "play 1.0", "play 1.1", "open 3", "play 3.0",
                    "play 3.1", "play 3.2", "open 1");
        }

        @Test
        void fromTheBeginningLeavesAStepThatIsBeingPlayed() {
            play(1);
            tour.next();
            tour.again();
            runner.runAll();
            assertThat(phase()).isEqualTo(Phase.READY);
            assertThat(place()).isEqualTo("2 steps");
            assertThat(player.asked).containsExactly("open 1", "play 1.0", "open 1");
        }

        @Test
        void askingAgainShowsTheWindowAndLeavesTheTourWhereItIs() {
            play(1);
            tour.begin();
            assertThat(place()).isEqualTo("Step 1 of 2");
            assertThat(player.asked).last().isEqualTo("front");
        }

        @Test
        void aPlaceWithoutAJourneyIsNone() {
            tour.choose(2);
            assertThat(player.asked).containsExactly("open 1");
        }
    }

    @Nested
    class ByItself {
        @Test
        void aStepGoesOnOnceItCouldBeRead() {
            tour.byItselfProperty().set(true);
            ticker.advance(Duration.ofSeconds(4));
            assertThat(phase()).as("nobody reads as fast").isEqualTo(Phase.READY);
            ticker.advance(LONG);
            assertThat(phase()).isEqualTo(Phase.ACTING);
        }

        @Test
        void itWaitsWhileNobodyLooks() {
            tour.byItselfProperty().set(true);
            tour.attentionProperty().set(false);
            ticker.advance(LONG);
            assertThat(phase()).isEqualTo(Phase.READY);
            tour.attentionProperty().set(true);
            ticker.advance(LONG);
            assertThat(phase()).isEqualTo(Phase.ACTING);
        }

        @Test
        void itStopsWhenTheSwitchIsTurnedAndAtTheEndOfAJourney() {
            tour.byItselfProperty().set(true);
            tour.byItselfProperty().set(false);
            ticker.advance(LONG);
            assertThat(phase()).isEqualTo(Phase.READY);
            tour.byItselfProperty().set(true);
            for (var i = 0; i < 4; i++) {
                ticker.advance(LONG);
                runner.runAll();
            }
            assertThat(phase()).isEqualTo(Phase.DONE);
            assertThat(player.asked).containsExactly("open 1", "play 1.0", "play 1.1");
        }
    }

    @Nested
    class UsedByThePerson {
        @Test
        void theWindowIsTheirsAndTheTourGoesBackToWhereItWas() {
            tour.choose(1);
            play(2);
            tour.takeOver();
            assertThat(phase()).isEqualTo(Phase.OWN);
            assertThat(title()).isEqualTo("The tour has paused: the window is yours");
            tour.next();
            assertThat(title()).isEqualTo("Going back to where the tour was");
            runner.runAll();
            assertThat(phase()).isEqualTo(Phase.READY);
            assertThat(place()).isEqualTo("Step 2 of 3");
            assertThat(player.asked).containsSubsequence("hand over", "open 3", "play 3.0", "play 3.1");
        }

        @Test
        void duringAStepTheyWaitForItsEnd() {
            tour.next();
            tour.takeOver();
            assertThat(phase()).isEqualTo(Phase.ACTING);
            assertThat(title()).isEqualTo("The tour stops for you");
            runner.runAll();
            assertThat(phase()).isEqualTo(Phase.OWN);
        }

        @Test
        void nothingGoesOnByItself() {
            tour.byItselfProperty().set(true);
            tour.takeOver();
            ticker.advance(LONG);
            assertThat(phase()).isEqualTo(Phase.OWN);
        }

        @Test
        void beforeTheFirstStepTheTourBeginsAnew() {
            tour.takeOver();
            tour.next();
            assertThat(phase()).isEqualTo(Phase.READY);
            assertThat(player.asked).containsExactly("open 1", "hand over", "open 1");
        }
    }

    @Test
    void aStepThatDoesNotComeToWhatItShouldIsSaidAndTriedAgain() {
        player.fails = true;
        tour.next();
        runner.runAll();
        assertThat(phase()).isEqualTo(Phase.LOST);
        assertThat(title()).isEqualTo("The tour has lost its way");
        player.fails = false;
        tour.next();
        play(1);
        assertThat(phase()).isEqualTo(Phase.READY);
    }

    @Test
    void closedItPlaysNothingMore() {
        tour.byItselfProperty().set(true);
        tour.next();
        tour.close();
        tour.close();
        runner.runAll();
        ticker.advance(LONG);
        tour.next();
        tour.takeOver();
        assertThat(phase()).isEqualTo(Phase.CLOSED);
        assertThat(player.asked).containsExactly("open 1", "close");
    }

    private void play(int steps) {
        for (var i = 0; i < steps; i++) {
            tour.next();
            runner.runAll();
        }
    }

    private static final class Player implements TourPlayer {
        private final List<String> asked = new ArrayList<>();
        private boolean fails;

        @Override
        public void open(int journey) {
            asked.add("open " + journey);
        }

        @Override
        public void play(int journey, int step) {
            if (fails) {
                throw new IllegalStateException("waited in vain");
            }
            asked.add("play " + journey + "." + step);
        }

        @Override
        public void handOver() {
            asked.add("hand over");
        }

        @Override
        public void toFront() {
            asked.add("front");
        }

        @Override
        public void close() {
            asked.add("close");
        }
    }
}
