package dev.gatehouse.aws;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

import software.amazon.awssdk.auth.credentials.AwsCredentials;

import dev.gatehouse.domain.port.ConnectCall;
import dev.gatehouse.domain.port.KnownCalls;
import dev.gatehouse.domain.port.ReadWait;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.Standing;

/** Makes one call: its turn first, then credentials, then the SDK, then the strict check. No exception leaves it. */
final class Calls {
    /** What is over sooner would only flicker. */
    private static final Duration WORTH_TELLING = Duration.ofSeconds(1);

    private final Supplier<AwsCredentials> credentials;
    private final Pacing pacing;
    private volatile ReadWait.Listener waits = ReadWait.Listener.NONE;
    private KnownCalls known = KnownCalls.NONE;
    private Standing standing = Standing.NONE;

    Calls(Supplier<AwsCredentials> credentials, Pacing pacing) {
        this.credentials = credentials;
        this.pacing = pacing;
    }

    /** A call whose answer is read from the body as received. */
    <T> Reply<T> read(String operation, Supplier<?> send, Function<RawBody, Checked<T>> check) {
        return make(operation, send, (_, body) -> check.apply(body));
    }

    /** A call whose answer is read by the SDK, and then checked. */
    <S, T> Reply<T> parsed(String operation, Supplier<S> send, Function<S, Checked<T>> check) {
        return make(operation, send, (answer, _) -> check.apply(answer));
    }

    /** Tells of pauses of every call from now on. */
    void onWait(ReadWait.Listener listener) {
        waits = listener;
    }

    /** What the calls so far have shown about permissions. */
    synchronized KnownCalls known() {
        return known;
    }

    /** What the calls so far have shown about the credentials. */
    synchronized Standing standing() {
        return standing;
    }

    /** There are new credentials, of which no call has said anything yet. */
    synchronized void begunAnew() {
        standing = standing.anew();
    }

    /** A call begins: not when it is made, but once it has its turn. */
    private synchronized long begun() {
        standing = standing.begin();
        return standing.begun();
    }

    private synchronized void over(long call, Reply<?> reply) {
        standing = standing.over(call, reply);
    }

    private synchronized void learn(ConnectCall call, Reply<?> reply) {
        known = known.learn(call, reply);
    }

    private <S, T> Reply<T> make(String operation, Supplier<S> send, Check<S, T> check) {
        var connect = ConnectCall.of(operation);
        var reply = connect.isPresent()
                ? paced(operation, send, check)
                : asked(new CallRecord(operation, waits), send, check);
        connect.ifPresent(call -> learn(call, reply));
        return reply;
    }

    /** Waits for its turn first; the time of the call begins after that. */
    private <S, T> Reply<T> paced(String operation, Supplier<S> send, Check<S, T> check) {
        var bucket = pacing.bucket();
        if (bucket == null) {
            return asked(new CallRecord(operation, waits), send, check);
        }
        var over = told(bucket.wait(bucket.waiting()));
        try {
            bucket.take();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Reply.Failure<>(Failures.notSent(new CallRecord(operation)));
        } finally {
            over.run();
        }
        var call = new CallRecord(operation, waits);
        var reply = asked(call, send, check);
        bucket.note(call);
        return reply;
    }

    private Runnable told(Duration turn) {
        return turn.compareTo(WORTH_TELLING) < 0 ? () -> {} : waits.begun(ReadWait.turn(turn));
    }

    private <S, T> Reply<T> asked(CallRecord call, Supplier<S> send, Check<S, T> check) {
        var number = begun();
        var reply = checked(call, send, check);
        over(number, reply);
        return reply;
    }

    private <S, T> Reply<T> checked(CallRecord call, Supplier<S> send, Check<S, T> check) {
        S answer;
        try {
            var _ = credentials.get();
            answer = call.during(send);
        } catch (RuntimeException problem) {
            // the SDK lets more than SdkException through: UncheckedIOException, IllegalState, IllegalArgument, NullPointer
            return new Reply.Failure<>(Failures.of(problem, call));
        } finally {
            call.waitsNoMore();
        }
        return switch (check.apply(answer, call.last().body())) {
            case Checked.Trusted<T>(var value) -> new Reply.Answer<>(value, call.trace());
            case Checked.Untrusted<T>(var problems) -> new Reply.Failure<>(Failures.untrusted(call, problems));
        };
    }

    /** Reads what the SDK made of an answer, or its body. */
    @FunctionalInterface
    private interface Check<S, T> {
        Checked<T> apply(S answer, RawBody body);
    }
}
