/**
 * A small HTTP/1.1 server on 127.0.0.1 that can also misbehave: reset, close, hang, drip and lie about lengths.
 * It reads one request at a time from a kept-alive connection, hands it to a
 * {@link dev.gatehouse.sandbox.http.WireHandler}
 * and carries out the {@link dev.gatehouse.sandbox.http.Delivery} that comes back. It knows nothing about AWS.
 */
@NullMarked
package dev.gatehouse.sandbox.http;

import org.jspecify.annotations.NullMarked;
