package dev.gatehouse.sandbox.http;

/** Decides what happens with one request; called on a thread of the connection, which it may keep waiting. */
@FunctionalInterface
public interface WireHandler {
    /** Handles one request; an interrupt means that the server is closing and nothing more may be done. */
    Delivery handle(WireRequest request) throws InterruptedException;
}
