package dev.gatehouse.aws;

import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import dev.gatehouse.bench.Tally;

/**
 * Figure R1: random submits with a fault of reliability rows 1 to 23, and somebody else at work in every fifth, through
 * the real protocol, the real SDK and the sandbox over HTTP. Every verdict is compared with what the sandbox did.
 */
public final class RandomSubmits {
    private static final int WORKERS = 4;
    private static final int MANY = 1_000;
    private static final int ONE_IN = 20;

    private RandomSubmits() {}

    /** Plays as many submits as the tally says. */
    public static void count(Tally tally) throws InterruptedException {
        var next = new AtomicInteger();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var ends = Collections.nCopies(WORKERS, Executors.callable(() -> work(tally, next)));
            for (var end : workers.invokeAll(ends)) {
                tally.check(end.state() == Future.State.SUCCESS,
                        "a worker broke off" + (end.state() == Future.State.FAILED ? ": " + end.exceptionNow() : ""));
            }
        }
        tally.check(tally.counted(RandomSubmit.PLAYED) == tally.n(), "not all submits were played");
        tally.check(tally.n() < MANY || tally.counted(RandomSubmit.UNKNOWN) <= tally.n() / ONE_IN,
                "more than one in twenty not known after two minutes");
    }

    private static void work(Tally tally, AtomicInteger next) {
        try (var wire = new SubmitWire()) {
            for (var i = next.getAndIncrement(); i < tally.n(); i = next.getAndIncrement()) {
                new RandomSubmit(wire, tally, i).play();
            }
        }
    }
}
