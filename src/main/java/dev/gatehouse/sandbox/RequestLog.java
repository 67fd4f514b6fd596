package dev.gatehouse.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** What arrived and what took effect, in order, for any thread to read or to wait for. */
final class RequestLog {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final List<ReceivedRequest> received = new ArrayList<>();
    private final List<AppliedUpdate> applied = new ArrayList<>();

    void begin(ReceivedRequest request) {
        lock.lock();
        try {
            received.add(request);
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void end(String requestId, ReceivedRequest.Outcome outcome) {
        lock.lock();
        try {
            for (int at = received.size() - 1; at >= 0; at--) {
                if (received.get(at).requestId().equals(requestId)) {
                    received.set(at, received.get(at).ended(outcome));
                    break;
                }
            }
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void applied(AppliedUpdate update) {
        lock.lock();
        try {
            applied.add(update);
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    List<ReceivedRequest> received() {
        lock.lock();
        try {
            return List.copyOf(received);
        } finally {
            lock.unlock();
        }
    }

    List<AppliedUpdate> applied() {
        lock.lock();
        try {
            return List.copyOf(applied);
        } finally {
            lock.unlock();
        }
    }

    boolean awaitReceived(int count, Duration patience) throws InterruptedException {
        return await(() -> received.size() >= count, patience);
    }

    boolean awaitApplied(int count, Duration patience) throws InterruptedException {
        return await(() -> applied.size() >= count, patience);
    }

    boolean awaitIdle(Duration patience) throws InterruptedException {
        return await(() -> received.stream()
                .noneMatch(request -> request.outcome() instanceof ReceivedRequest.Outcome.Pending), patience);
    }

    void forget() {
        lock.lock();
        try {
            received.clear();
            applied.clear();
        } finally {
            lock.unlock();
        }
    }

    private boolean await(BooleanSupplier reached, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!reached.getAsBoolean() && left > 0) {
                left = grown.awaitNanos(left);
            }
            return reached.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }
}
