package dev.gatehouse.domain.port;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is known about one call: enough to show it, to quote it to AWS Support, and to prove it.
 *
 * @param operation
 *            the API operation, for instance {@code DescribeAuthenticationProfile}
 * @param status
 *            the HTTP status, null when no answer came
 * @param requestId
 *            AWS's request id, null when none came; kept for failures too (domain §4.11)
 * @param at
 *            when the answer came, or when waiting for it ended, by this computer's clock
 * @param took
 *            how long it took, all attempts together
 * @param sends
 *            how many times the request was put on the wire, 0 when it never left
 * @param body
 *            the body of the last answer as received, empty when none came
 */
public record CallTrace(String operation, @Nullable Integer status, @Nullable String requestId, Instant at,
        Duration took, int sends, String body) {}
