package dev.gatehouse.aws;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One send and what came of it.
 *
 * @param left
 *            whether anything may have left this computer; false only when no connection was made
 * @param status
 *            the HTTP status, null when no whole answer came
 * @param requestId
 *            AWS's request id, null when none came
 * @param body
 *            the body as received
 * @param serverTime
 *            when AWS says it answered, null when it did not say
 */
record Attempt(boolean left, @Nullable Integer status, @Nullable String requestId, RawBody body,
        @Nullable Instant serverTime) {

    /** A send nobody has answered; also what is assumed while it runs. */
    static final Attempt UNANSWERED = new Attempt(true, null, null, RawBody.NONE, null);
    /** A connection that could not be made. */
    static final Attempt NOT_SENT = new Attempt(false, null, null, RawBody.NONE, null);

    /** Whether the answer's status says that the request was not accepted. */
    boolean refused() {
        return status != null && status >= 400 && status < 500;
    }

    /** Whether AWS was too busy to take it. */
    boolean throttled() {
        return status != null && status == 429;
    }

    /** Whether the answer's status says that the request was accepted. */
    boolean accepted() {
        return status != null && status >= 200 && status < 300;
    }
}
