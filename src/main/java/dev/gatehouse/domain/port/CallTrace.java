package dev.gatehouse.domain.port;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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
 * @param serverTime
 *            the time AWS put on its last answer, to the second; null when none came
 */
public record CallTrace(String operation, @Nullable Integer status, @Nullable String requestId, Instant at,
        Duration took, int sends, String body, @Nullable Instant serverTime) {

    /** A call whose answer, if there was one, told no time. */
    public CallTrace(String operation, @Nullable Integer status, @Nullable String requestId, Instant at,
            Duration took, int sends, String body) {
        this(operation, status, requestId, at, took, sends, body, null);
    }

    /** How far this computer's clock is ahead of AWS's, negative when behind; empty when no answer told. */
    public Optional<Duration> clockAhead() {
        return Optional.ofNullable(serverTime).map(theirs -> Duration.between(theirs, at));
    }
}
