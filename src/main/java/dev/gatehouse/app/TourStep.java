package dev.gatehouse.app;

import java.util.function.Consumer;

/**
 * One step of a journey: what a person does, and waits for.
 *
 * @param name
 *            what it is called; its caption is {@code tour.JOURNEY.NAME} in the message bundles, and why it is done
 *            {@code tour.JOURNEY.NAME.why}
 * @param acts
 *            does it, by keys alone; blocks until what should come of it has come
 */
record TourStep(String name, Consumer<TourWalk> acts) {}
