package dev.gatehouse.ui.tour;

import java.util.List;

/**
 * A journey as it is told. Its texts are {@code tour.NUMBER.title} and {@code tour.NUMBER.about}, and for each step
 * {@code tour.NUMBER.STEP} and {@code tour.NUMBER.STEP.why}.
 *
 * @param number
 *            from 1
 * @param steps
 *            the names of its steps, in their order
 */
public record TourJourney(int number, List<String> steps) {
    /** Copies the names. */
    public TourJourney {
        steps = List.copyOf(steps);
    }
}
