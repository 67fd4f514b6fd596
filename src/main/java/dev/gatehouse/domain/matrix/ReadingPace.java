package dev.gatehouse.domain.matrix;

import java.time.Duration;
import java.util.Optional;

/**
 * How far reading one account and Region is, and how long the rest takes at the rate measured so far. An instance costs
 * one call for its list and one for each profile.
 *
 * @param instances
 *            how many instances it has; -1 while nobody knows
 * @param listed
 *            of how many of them the profiles were listed, or could not be
 * @param profiles
 *            how many profiles those have
 * @param read
 *            how many of these were read, or could not be
 */
public record ReadingPace(int instances, int listed, int profiles, int read) {
    /** Nothing is known yet. */
    public static final ReadingPace BEGIN = new ReadingPace(-1, 0, 0, 0);
    /** AWS takes two calls a second from an account in a Region (domain §3); until a rate can be measured. */
    private static final double CALLS_PER_SECOND = 2;
    private static final int FEWEST = 8;

    /** So many instances were found, 0 or more. */
    public ReadingPace found(int count) {
        return new ReadingPace(count, listed, profiles, read);
    }

    /** The profiles of one more instance were listed: so many. */
    public ReadingPace listed(int count) {
        return new ReadingPace(instances, listed + 1, profiles + count, read);
    }

    /** One more profile was read. */
    public ReadingPace oneRead() {
        return new ReadingPace(instances, listed, profiles, read + 1);
    }

    /** How many instances were found and not yet asked. */
    public int instancesLeft() {
        return Math.max(0, instances - listed);
    }

    /**
     * How long the rest takes; empty while the number of instances is not known.
     *
     * @param spent
     *            how long it was at work so far, pauses left out
     */
    public Optional<Duration> left(Duration spent) {
        return instances < 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(callsLeft() / rate(spent) * 1_000)));
    }

    /** How many calls were made for what was listed and read. */
    public int calls() {
        return listed + read;
    }

    /** How many calls are left, as far as the instances listed so far tell; 0 while their number is not known. */
    public double callsLeft() {
        var perInstance = listed == 0 ? 1 : (double) profiles / listed;
        return profiles - read + instancesLeft() * (1 + perInstance);
    }

    /** Calls a second; the first few go at once and say nothing about the rest. */
    private double rate(Duration spent) {
        var seconds = spent.toMillis() / 1_000.0;
        return calls() < FEWEST || seconds <= 0 ? CALLS_PER_SECOND : calls() / seconds;
    }
}
