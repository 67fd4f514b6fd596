package dev.gatehouse.sandbox.http;

import java.util.Optional;

/** Decides what happens with one request; called on a thread of the connection, which it may keep waiting. */
@FunctionalInterface
public interface WireHandler {
    /** Handles one request; an interrupt means that the server is closing and nothing more may be done. */
    Delivery handle(WireRequest request) throws InterruptedException;

    /**
     * Whether the connection ends while a request is still on its way.
     *
     * @param head
     *            the request so far, without its body; empty as long as nothing was read
     */
    default Optional<Delivery.Manner> cut(Stage stage, Optional<WireRequest> head) {
        return Optional.empty();
    }
}
