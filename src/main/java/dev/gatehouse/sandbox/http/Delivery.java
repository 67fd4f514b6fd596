package dev.gatehouse.sandbox.http;

import java.time.Duration;

/** What the transport does with a request once the handler is done with it. */
public sealed interface Delivery {
    /**
     * Sends the answer.
     *
     * @param surplus
     *            bytes added to the true length in {@code Content-Length}; when not zero the connection is closed after
     * @param pause
     *            the wait after each byte; zero sends all at once
     */
    record Send(WireAnswer answer, long surplus, Duration pause) implements Delivery {}

    /** Ends the connection without an answer. */
    record Drop(Manner manner) implements Delivery {}

    /** Keeps the connection open and never answers. */
    record Hang() implements Delivery {}

    /** How a connection ends. */
    enum Manner {
        /** A TCP reset. */
        RESET,
        /** An orderly end without an answer. */
        CLOSE
    }

    /** Sends the answer honestly and at once. */
    static Delivery of(WireAnswer answer) {
        return new Send(answer, 0, Duration.ZERO);
    }
}
