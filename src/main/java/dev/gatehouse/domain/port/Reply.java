package dev.gatehouse.domain.port;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a call: an answer that passed every check, or a failure that says what went wrong. There is no third
 * outcome and no exception.
 *
 * @param <T>
 *            what was asked for
 */
public sealed interface Reply<T> {

    /**
     * A trusted answer.
     *
     * @param value
     *            what was asked for
     * @param trace
     *            the call behind it; of several pages the last
     */
    record Answer<T>(T value, CallTrace trace) implements Reply<T> {}

    /**
     * No trusted answer.
     *
     * @param failure
     *            what went wrong
     */
    record Failure<T>(GatewayFailure failure) implements Reply<T> {}

    /** What was asked for; empty for a failure. */
    default Optional<T> answer() {
        return this instanceof Answer<T>(var value, var _) ? Optional.of(value) : Optional.empty();
    }

    /** The call behind it, answered or not. */
    default CallTrace trace() {
        return switch (this) {
            case Answer<T>(var _, var trace) -> trace;
            case Failure<T>(var failure) -> failure.details().trace();
        };
    }

    /** The same reply about something else; failures pass through. */
    default <R> Reply<R> map(Function<T, R> function) {
        return switch (this) {
            case Answer<T>(var value, var trace) -> new Answer<>(function.apply(value), trace);
            case Failure<T>(var failure) -> new Failure<>(failure);
        };
    }
}
