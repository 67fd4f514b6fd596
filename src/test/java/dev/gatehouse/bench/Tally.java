package dev.gatehouse.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** What one figure counts while it runs; safe for any thread. */
public final class Tally {
    private final long seed;
    private final int n;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, List<Duration>> times = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    /** An empty tally of {@code n} cases to come, all drawn from {@code seed}. */
    public Tally(long seed, int n) {
        this.seed = seed;
        this.n = n;
    }

    /** How many cases are to be played. */
    public int n() {
        return n;
    }

    /** The seed of everything drawn at random. */
    public long seed() {
        return seed;
    }

    /** The random numbers of one case, the same in every run with this seed. */
    public SplittableRandom random(int number) {
        return new SplittableRandom(seed * 1_000_003 + number);
    }

    /** Counts one more of these. */
    public synchronized void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** Counts so many more of these. */
    public synchronized void count(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    /** Notes how long one of these took. */
    public synchronized void time(String what, Duration took) {
        times.computeIfAbsent(what, _ -> new ArrayList<>()).add(took);
    }

    /** Notes a failure: which case, and what was wrong. */
    public synchronized void fail(String what) {
        failures.add(what);
    }

    /** Notes a failure unless something is so. */
    public void check(boolean right, String what) {
        if (!right) {
            fail(what);
        }
    }

    /** How often {@link #count} was told of these. */
    public synchronized int counted(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** Everything that was wrong. */
    public synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    /** Prints one line of result, then what was counted and measured, then each failure. */
    synchronized void print(String id, Duration took, PrintStream out) {
        out.printf("%s: seed %d, n %d, failures %d, %d s%n", id, seed, n, failures.size(), took.toSeconds());
        counts.forEach((what, count) -> out.printf("  %s: %d%n", what, count));
        times.forEach((what, all) -> out.printf("  %s: n %d, median %d ms, 99 in 100 within %d ms, max %d ms%n", what,
                all.size(), within(what, 50).toMillis(), within(what, 99).toMillis(),
                within(what, 100).toMillis()));
        failures.forEach(failure -> out.println("  FAILED " + failure));
    }

    /** How long so many in a hundred of these took at most; at least one was noted. */
    public synchronized Duration within(String what, int inHundred) {
        var sorted = times.getOrDefault(what, List.of()).stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * inHundred / 100));
    }
}
