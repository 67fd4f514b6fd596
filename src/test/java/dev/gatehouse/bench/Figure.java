package dev.gatehouse.bench;

import java.io.IOException;

/**
 * One of the figures of reliability §7.
 *
 * @param id
 *            its name there, such as R3
 * @param n
 *            the number of cases it is measured with
 * @param counting
 *            plays the cases
 */
record Figure(String id, int n, Counting counting) {
    /** Plays as many cases as the tally says, and tells it of every failure. */
    @FunctionalInterface
    interface Counting {
        void into(Tally tally) throws IOException, InterruptedException;
    }
}
