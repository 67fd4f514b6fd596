package dev.gatehouse.domain.port;

import java.time.Instant;

import dev.gatehouse.domain.address.IpAddress;

/**
 * Where AWS saw the caller, as CloudTrail recorded it some minutes later. A browser may leave by another route.
 *
 * @param address
 *            where the call came from
 * @param at
 *            when, by AWS's clock, to the second
 * @param thisSession
 *            whether it was made with the credentials of now; otherwise under the same role and name of a session,
 *            which
 *            others may use too
 */
public record SeenFrom(IpAddress address, Instant at, boolean thisSession) {}
