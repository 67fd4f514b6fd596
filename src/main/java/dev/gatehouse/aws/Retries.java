package dev.gatehouse.aws;

import java.time.Duration;

import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryUtils;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * When a request is sent again. Both strategies are set in code, so that neither {@code AWS_MAX_ATTEMPTS} nor
 * {@code AWS_RETRY_MODE} nor a profile can turn one write into ten (domain §4.1).
 */
final class Retries {
    /** How often one call is sent at most. */
    static final int MAX_SENDS = 3;

    private Retries() {}

    /** For reads: AWS's standard conditions, at most three attempts. */
    static RetryStrategy forReading(Patience patience) {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(MAX_SENDS)
                .throttlingBackoffStrategy(pauses(patience)).build();
    }

    /**
     * For writes: once, unless the answer itself says that AWS did not accept the request because of the clock. What
     * was throttled is sent again by {@link AwsProfileWriter}. A reset, a close, a 500, a 503 or a time-out may hide an
     * applied write and is never sent again.
     */
    static RetryStrategy forWriting() {
        return StandardRetryStrategy.builder().useClientDefaults(false).maxAttempts(MAX_SENDS)
                .retryOnException(Retries::wasRefusedForTheClock).treatAsThrottling(_ -> false)
                .backoffStrategy(BackoffStrategy.retryImmediately()).circuitBreakerEnabled(false).build();
    }

    /** Whether AWS did not accept the request since there were too many. */
    static boolean isThrottling(SdkException problem) {
        return RetryUtils.isThrottlingException(problem);
    }

    /** How long to wait before the next send. */
    static Duration pauseAfter(int sends, Patience patience) {
        return pauseBefore(sends + 1, patience);
    }

    private static boolean wasRefusedForTheClock(Throwable problem) {
        return problem instanceof SdkException exception && RetryUtils.isClockSkewException(exception)
                && CallRecord.current().sends() < MAX_SENDS;
    }

    /** Doubled each time, and of that at least half, so that nobody who was refused comes back at once. */
    private static Duration pauseBefore(int attempt, Patience patience) {
        return BackoffStrategy.exponentialDelayHalfJitter(patience.pause(), patience.call()).computeDelay(attempt);
    }

    private static BackoffStrategy pauses(Patience patience) {
        return attempt -> {
            var pause = pauseBefore(attempt, patience);
            CallRecord.current().waits(pause);
            return pause;
        };
    }
}
