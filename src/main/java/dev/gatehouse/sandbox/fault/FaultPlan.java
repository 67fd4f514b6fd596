package dev.gatehouse.sandbox.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.sandbox.http.Stage;

/** The rules of one server; may be changed from any thread while it runs. */
public final class FaultPlan {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Armed> rules = new ArrayList<>();
    private int held;
    private long releases;

    /** When a rule is asked whether it strikes. */
    private enum Phase {
        CONNECTED, HEAD_READ, HALF_READ, CLOCK, CALL;

        private static Phase of(Stage stage) {
            return switch (stage) {
                case CONNECTED -> CONNECTED;
                case HEAD_READ -> HEAD_READ;
                case HALF_READ -> HALF_READ;
            };
        }

        private static Phase of(Fault fault) {
            if (fault instanceof Fault.CutRequest cut) {
                return of(cut.stage());
            }
            return fault instanceof Fault.DateOffset ? CLOCK : CALL;
        }
    }

    private static final class Armed {
        private final FaultRule rule;
        private int seen;

        private Armed(FaultRule rule) {
            this.rule = rule;
        }

        private boolean strikes() {
            seen++;
            return seen > rule.skip();
        }

        private boolean isSpent() {
            return rule.times() != FaultRule.ALWAYS && seen - rule.skip() >= rule.times();
        }
    }

    /** Adds a rule after those there are. */
    public void add(FaultRule rule) {
        lock.lock();
        try {
            rules.add(new Armed(rule));
        } finally {
            lock.unlock();
        }
    }

    /** Takes every rule away; requests already struck stay struck. */
    public void clear() {
        lock.lock();
        try {
            rules.clear();
        } finally {
            lock.unlock();
        }
    }

    /** Takes every rule away and puts these in their place. */
    public void set(List<FaultRule> replacement) {
        lock.lock();
        try {
            rules.clear();
            replacement.forEach(rule -> rules.add(new Armed(rule)));
        } finally {
            lock.unlock();
        }
    }

    /** The rules that can still strike, in order. */
    public List<FaultRule> active() {
        lock.lock();
        try {
            return rules.stream().map(armed -> armed.rule).toList();
        } finally {
            lock.unlock();
        }
    }

    /** How far the clock is off for this request; counts it for rules about the clock only. */
    public Duration clockOffset(String operation, Optional<String> profileId) {
        return take(Phase.CLOCK, operation, profileId).stream()
                .map(fault -> fault instanceof Fault.DateOffset off ? off.offset() : Duration.ZERO)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * How the connection of a request ends at this stage, if it does; counts the request for rules about this stage
     * only.
     *
     * @param operation
     *            empty text as long as nothing was read: then only rules for all operations count
     */
    public Optional<Manner> cut(Stage stage, String operation, Optional<String> profileId) {
        return take(Phase.of(stage), operation, profileId).stream().map(Fault.CutRequest.class::cast)
                .map(Fault.CutRequest::manner).findFirst();
    }

    /**
     * The faults that strike this request, in the order of their rules; counts it for every rule but those about the
     * clock and about requests that have not arrived.
     */
    public List<Fault> strike(String operation, Optional<String> profileId) {
        return take(Phase.CALL, operation, profileId);
    }

    private List<Fault> take(Phase phase, String operation, Optional<String> profileId) {
        lock.lock();
        try {
            var struck = new ArrayList<Fault>();
            for (Armed armed : rules) {
                if (Phase.of(armed.rule.fault()) == phase && armed.rule.matches(operation, profileId)
                        && armed.strikes()) {
                    struck.add(armed.rule.fault());
                }
            }
            rules.removeIf(Armed::isSpent);
            return List.copyOf(struck);
        } finally {
            lock.unlock();
        }
    }

    /** Lets every request go on that {@link Fault.Hold} holds now. */
    public void release() {
        lock.lock();
        try {
            releases++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether at least one request is held, now or before the time is over. */
    public boolean awaitHeld(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (held == 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
            return held > 0;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next {@link #release()}; called by the server for a request that is held. */
    public void hold() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            waitForRelease();
        } finally {
            lock.unlock();
        }
    }

    private void waitForRelease() throws InterruptedException {
        long before = releases;
        held++;
        changed.signalAll();
        try {
            while (releases == before) {
                changed.await();
            }
        } finally {
            held--;
        }
    }
}
