package dev.gatehouse.domain.port;

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

    /** The same reply about something else; failures pass through. */
    default <R> Reply<R> map(Function<T, R> function) {
        return switch (this) {
            case Answer<T>(var value, var trace) -> new Answer<>(function.apply(value), trace);
            case Failure<T>(var failure) -> new Failure<>(failure);
        };
    }
}
