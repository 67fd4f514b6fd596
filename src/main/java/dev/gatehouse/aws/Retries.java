package dev.gatehouse.aws;

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
    private static final int MAX_ATTEMPTS = 3;

    private Retries() {}

    /** For reads: AWS's standard conditions, at most three attempts. */
    static RetryStrategy forReading(Patience patience) {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(MAX_ATTEMPTS)
                .throttlingBackoffStrategy(pauses(patience)).build();
    }

    /**
     * For writes: once, unless the answer itself says that AWS did not accept the request, which throttling and clock
     * skew do. A reset, a close, a 500, a 503 or a time-out may hide an applied write and is never sent again.
     */
    static RetryStrategy forWriting(Patience patience) {
        return StandardRetryStrategy.builder().useClientDefaults(false).maxAttempts(MAX_ATTEMPTS)
                .retryOnException(Retries::wasNotAccepted).treatAsThrottling(Retries::isThrottling)
                .throttlingBackoffStrategy(pauses(patience)).backoffStrategy(BackoffStrategy.retryImmediately())
                .circuitBreakerEnabled(false).build();
    }

    private static boolean wasNotAccepted(Throwable problem) {
        return problem instanceof SdkException exception
                && (RetryUtils.isThrottlingException(exception) || RetryUtils.isClockSkewException(exception));
    }

    private static boolean isThrottling(Throwable problem) {
        return problem instanceof SdkException exception && RetryUtils.isThrottlingException(exception);
    }

    private static BackoffStrategy pauses(Patience patience) {
        return BackoffStrategy.exponentialDelay(patience.pause(), patience.call());
    }
}
