/**
 * What the program needs from the world outside: Amazon Connect to read and to write, and the places it can be reached.
 * Adapters live in their own rooms; every answer carries its {@link dev.gatehouse.domain.port.CallTrace}, every failure
 * is a {@link dev.gatehouse.domain.port.GatewayFailure}. All calls block and run off the user interface thread.
 */
@NullMarked
package dev.gatehouse.domain.port;

import org.jspecify.annotations.NullMarked;
