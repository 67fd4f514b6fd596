package dev.gatehouse.aws;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The calls that one account may make in one Region: AWS takes 2 a second and 5 at once, and its pages differ on
 * whether that is per operation, so all of them share one bucket (domain §3). It lets four go
 * at once (reliability row 9) and holds half a call less than AWS does, so that calls which arrive closer together than
 * they left are not refused; what is on its way counts as spent until it is answered, since AWS may only now count it.
 * After a refusal it
 * fills half as fast and recovers with every call that AWS takes. Callers are let through in the order in which they
 * came.
 */
final class RateBucket {
    private static final double MOST = 4.5;
    private static final double PER_SECOND = 2;
    private static final double LEAST_PER_SECOND = 0.25;
    private static final double RECOVERY = 0.1;
    private static final double NANOS = 1e9;

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Waiting waiting;
    private double calls = MOST;
    private int onTheirWay;
    private double perSecond = PER_SECOND;
    private long filled;

    RateBucket(Waiting waiting) {
        this.waiting = waiting;
        filled = waiting.nanos();
    }

    /** Waits for a call and takes it. */
    void take() throws InterruptedException {
        turn.lockInterruptibly();
        try {
            for (var rest = wait(0); rest.isPositive(); rest = wait(0)) {
                waiting.sleep(rest);
            }
            leave();
        } finally {
            turn.unlock();
        }
    }

    /** How long the next call waits for its turn at the least, behind those that wait already. */
    synchronized Duration wait(int ahead) {
        fill();
        double missing = 1 + ahead - calls;
        return missing <= 0 ? Duration.ZERO : Duration.ofNanos((long) Math.ceil(missing / perSecond * NANOS));
    }

    /** How many wait for their turn. */
    int waiting() {
        return turn.getQueueLength() + (turn.isLocked() ? 1 : 0);
    }

    private synchronized void leave() {
        calls -= 1;
        onTheirWay++;
    }

    /** Takes note of what came of a call that was taken: every send counts, and AWS may have been busy. */
    synchronized void note(CallRecord call) {
        fill();
        onTheirWay--;
        spend(Math.max(0, call.sends() - 1));
        if (call.throttled() > 0) {
            calls = Math.min(calls, 0);
            perSecond = Math.max(LEAST_PER_SECOND, perSecond / 2);
        } else if (call.last().accepted()) {
            perSecond = Math.min(PER_SECOND, perSecond + RECOVERY);
        }
    }

    private synchronized void spend(double count) {
        calls -= count;
    }

    private void fill() {
        long now = waiting.nanos();
        double most = Math.max(calls, Math.max(1, MOST - onTheirWay));
        calls = Math.min(most, calls + (now - filled) / NANOS * perSecond);
        filled = now;
    }

    /** A clock that only runs forward, and how to wait by it. */
    interface Waiting {
        /** Nanoseconds since some time in the past. */
        long nanos();

        /** Waits at least so long. */
        void sleep(Duration duration) throws InterruptedException;

        /** The real one. */
        static Waiting real() {
            return new Waiting() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public void sleep(Duration duration) throws InterruptedException {
                    Thread.sleep(duration);
                }
            };
        }
    }
}
