package dev.gatehouse.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/**
 * Tries something with a file a few times, since another program, such as a virus scanner, may hold it for a moment:
 * five times, after 20 ms and then after twice as long each time (reliability §3).
 *
 * @param pause
 *            waits between two tries
 */
record Tries(Pause pause) {
    private static final int TRIES = 5;
    private static final Duration FIRST = Duration.ofMillis(20);

    /** The waiting of a real computer. */
    static Tries real() {
        return new Tries(Thread::sleep);
    }

    <R> R of(Work<R> work) throws IOException {
        var wait = FIRST;
        for (var left = TRIES - 1;; left--) {
            try {
                return work.run();
            } catch (IOException failed) {
                if (left == 0) {
                    throw failed;
                }
                pause(wait);
                wait = wait.multipliedBy(2);
            }
        }
    }

    private void pause(Duration wait) throws IOException {
        try {
            pause.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("stopped while waiting for a file").initCause(stopped);
        }
    }

    /** What is tried. */
    interface Work<R> {
        R run() throws IOException;
    }

    /** Waits. */
    interface Pause {
        void sleep(Duration wait) throws InterruptedException;
    }
}
