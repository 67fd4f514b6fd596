package dev.gatehouse.domain.fleet;

import java.time.Instant;

/**
 * Somebody declared a snapshot to be how things should be.
 *
 * @param by
 *            the user of this computer who did, as its operating system calls that user; no proof of who it was
 * @param at
 *            when, by this computer's clock
 * @param reason
 *            why, as typed; may be empty
 */
public record Approval(String by, Instant at, String reason) {}
