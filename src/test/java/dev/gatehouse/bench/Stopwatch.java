package dev.gatehouse.bench;

import java.util.Arrays;
import java.util.function.Supplier;

/** Times the same work again and again, in milliseconds; what it makes is used, so that none of it is left out. */
final class Stopwatch {
    private static final long WARM_NANOS = 1_500_000_000L;

    private long sink;

    /** One run. */
    double time(Supplier<Object> work) {
        var start = System.nanoTime();
        sink += work.get().hashCode();
        return (System.nanoTime() - start) / 1e6;
    }

    /** So many runs after warming up, the shortest first. */
    double[] times(int runs, Supplier<Object> work) {
        var warmUntil = System.nanoTime() + WARM_NANOS;
        while (System.nanoTime() < warmUntil) {
            time(work);
        }
        var times = new double[runs];
        for (var i = 0; i < runs; i++) {
            times[i] = time(work);
        }
        Arrays.sort(times);
        return times;
    }

    /** What the work has left. */
    long sink() {
        return sink & 1;
    }
}
