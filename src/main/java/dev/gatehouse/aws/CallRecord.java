package dev.gatehouse.aws;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.ReadWait;

/**
 * What happened on the wire during one call, attempt by attempt, written by {@link RecordingHttpClient}. It finds its
 * call by a scoped value, since the SDK hands its HTTP client nothing but the request, on the caller's own thread.
 */
final class CallRecord {
    private static final ScopedValue<CallRecord> CURRENT = ScopedValue.newInstance();

    private final String operation;
    private final long started = System.nanoTime();
    private final List<Attempt> attempts = new ArrayList<>();
    private final ReadWait.Listener listener;
    private @Nullable Runnable over;

    /** A call of which nobody hears while it waits. */
    CallRecord(String operation) {
        this(operation, ReadWait.Listener.NONE);
    }

    CallRecord(String operation, ReadWait.Listener listener) {
        this.operation = operation;
        this.listener = listener;
    }

    /** It rests before it is sent again, since AWS was busy. */
    void waits(Duration pause) {
        waitsNoMore();
        over = listener.begun(new ReadWait(pause, attempts.size() + 1, Retries.MAX_SENDS));
    }

    /** It rests no more. */
    void waitsNoMore() {
        var ending = over;
        over = null;
        if (ending != null) {
            ending.run();
        }
    }

    /** The call this thread is in; one that nobody looks at when it is in none. */
    static CallRecord current() {
        return CURRENT.orElse(new CallRecord("none"));
    }

    /** Runs the SDK's part of the call. */
    <T> T during(Supplier<T> call) {
        return ScopedValue.where(CURRENT, this).call(call::get);
    }

    /** Notes a send before it is tried, as unanswered: whatever breaks, it counts. */
    void begin() {
        waitsNoMore();
        attempts.add(Attempt.UNANSWERED);
    }

    /** Replaces the last note by what came of the send. */
    void end(Attempt attempt) {
        attempts.set(attempts.size() - 1, attempt);
    }

    /** What came of the last send; of none, that nothing was sent. */
    Attempt last() {
        return attempts.isEmpty() ? Attempt.NOT_SENT : attempts.getLast();
    }

    /** Whether every send before the last was either not made or refused. */
    boolean earlierWereRefused() {
        return attempts.stream().limit(Math.max(0, attempts.size() - 1L))
                .allMatch(attempt -> !attempt.left() || attempt.refused());
    }

    /** How many sends AWS was too busy to take. */
    int throttled() {
        return Math.toIntExact(attempts.stream().filter(Attempt::throttled).count());
    }

    int sends() {
        return Math.toIntExact(attempts.stream().filter(Attempt::left).count());
    }

    /** The call so far. The body of a refusal may quote what was sent, so it is shown without secrets. */
    CallTrace trace() {
        var last = last();
        var body = last.accepted() ? last.body().shown() : Redaction.of(last.body().shown());
        return new CallTrace(operation, last.status(), last.requestId(), Instant.now(),
                Duration.ofNanos(System.nanoTime() - started), sends(), body, last.serverTime());
    }
}
