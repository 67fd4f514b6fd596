package dev.gatehouse.domain.port;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One call of UpdateAuthenticationProfile as CloudTrail recorded it (domain §4).
 *
 * @param at
 *            when, by AWS's clock, to the second
 * @param principal
 *            the ARN of who called, or the name CloudTrail gives where it says no ARN
 * @param sourceIp
 *            the address the call came from, or the AWS service that made it; null when not reported
 * @param requestId
 *            AWS's request id, null when not reported
 * @param errorCode
 *            why AWS did not carry it out; null when it did
 */
public record ChangeEvent(Instant at, String principal, @Nullable String sourceIp, @Nullable String requestId,
        @Nullable String errorCode) {}
