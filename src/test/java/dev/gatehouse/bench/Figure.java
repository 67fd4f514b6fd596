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
 * @param asPackaged
 *            whether it is about speed or memory, and so is measured in a process that runs as the package does
 */
record Figure(String id, int n, Counting counting, boolean asPackaged) {
    /** A figure that does not depend on how the virtual machine runs. */
    Figure(String id, int n, Counting counting) {
        this(id, n, counting, false);
    }

    /** The same, measured as the package runs. */
    Figure packaged() {
        return new Figure(id, n, counting, true);
    }

    /** Plays as many cases as the tally says, and tells it of every failure. */
    @FunctionalInterface
    interface Counting {
        void into(Tally tally) throws IOException, InterruptedException;
    }
}
