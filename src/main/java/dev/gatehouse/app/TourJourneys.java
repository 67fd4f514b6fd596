package dev.gatehouse.app;

import java.util.List;
import java.util.function.Consumer;

/** The nine journeys, in their order. */
final class TourJourneys {
    private static final List<Consumer<TourWalk>> ALL = List.of(walk -> new JourneyOne(walk).play(), JourneyTwo::play,
            JourneyThree::play, JourneyFour::play, JourneyFive::play, JourneySix::play, JourneySeven::play,
            JourneyEight::play, JourneyNine::play);

    private TourJourneys() {}

    /**
     * Plays one.
     *
     * @param number
     *            1 to 9
     */
    static void play(int number, TourWalk walk) {
        ALL.get(number - 1).accept(walk);
    }
}
