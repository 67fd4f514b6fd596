package dev.gatehouse.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.animation.AnimationTimer;

/** When frames were made, and how long the window's thread worked between two; noted on it, read from any. */
final class Frames extends AnimationTimer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LITTLE = Duration.ofMillis(8);
    private static final int CALM = 60;
    /** Eight seconds of frames; it begins after three, and is done in two. */
    private static final int SPARE = 480;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Long> times = new ArrayList<>();
    private final List<Long> busy = new ArrayList<>();
    private long count;

    @Override
    public synchronized void handle(long now) {
        times.add(System.nanoTime());
        busy.add(threads.getCurrentThreadCpuTime());
        count++;
        notifyAll();
    }

    /** Waits until so many more frames were made, or it takes far too long; never on the window's thread. */
    synchronized void awaitMore(int more) throws InterruptedException {
        var wanted = count + more;
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (count < wanted && System.nanoTime() < end) {
            wait(PATIENCE.toMillis());
        }
    }

    /** Waits until the pages nobody has asked for are read, which the window does while it is left alone. */
    void awaitSpareTime() throws InterruptedException {
        awaitMore(SPARE);
    }

    /** Whether the window has come to rest: it worked only a little for each of the last frames. */
    synchronized boolean areCalm() {
        var recent = busy.size() < CALM ? List.<Long>of() : busy.subList(busy.size() - CALM, busy.size());
        return !recent.isEmpty() && IntStream.range(1, recent.size())
                .noneMatch(at -> recent.get(at) - recent.get(at - 1) > LITTLE.toNanos());
    }

    /** How many are noted. */
    synchronized int size() {
        return times.size();
    }

    synchronized void forget() {
        times.clear();
        busy.clear();
    }

    /** The time between frames since the one before {@code from}. */
    synchronized List<Duration> gaps(int from) {
        return differences(times, from);
    }

    /** How much of it the window's thread was at work. */
    synchronized List<Duration> work(int from) {
        return differences(busy, from);
    }

    private static List<Duration> differences(List<Long> nanos, int from) {
        return IntStream.range(Math.max(1, from), nanos.size())
                .mapToObj(at -> Duration.ofNanos(nanos.get(at) - nanos.get(at - 1))).toList();
    }
}
