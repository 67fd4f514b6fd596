package dev.gatehouse.app;

import java.util.List;
import java.util.stream.IntStream;

import dev.gatehouse.ui.tour.TourJourney;

/** The nine journeys, in their order. */
final class TourJourneys {
    private static final List<List<TourStep>> ALL = List.of(JourneyOne.STEPS, JourneyTwo.STEPS, JourneyThree.STEPS,
            JourneyFour.STEPS, JourneyFive.STEPS, JourneySix.STEPS, JourneySeven.STEPS, JourneyEight.STEPS,
            JourneyNine.STEPS);

    private TourJourneys() {}

    /**
     * The steps of one.
     *
     * @param number
     *            1 to 9
     */
    static List<TourStep> steps(int number) {
        return ALL.get(number - 1);
    }

    /** Plays one from its first step to its last. */
    static void play(int number, TourWalk walk) {
        steps(number).forEach(step -> step.acts().accept(walk));
    }

    /** What is told of them while they are played before somebody’s eyes. */
    static List<TourJourney> told() {
        return IntStream.rangeClosed(1, ALL.size())
                .mapToObj(number -> new TourJourney(number, steps(number).stream().map(TourStep::name).toList()))
                .toList();
    }
}
