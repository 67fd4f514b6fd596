package dev.gatehouse.domain.permission;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.ConnectCall;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.GatewayFailure.FailureDetails;
import dev.gatehouse.domain.port.Reply;

/** Refusals and answers for tests. */
public final class Refusals {
    private Refusals() {}

    /** A call that AWS refused with HTTP 403. */
    public static GatewayFailure denied(ConnectCall call, @Nullable String code, @Nullable String message) {
        return new GatewayFailure.AccessDenied(details(call, 403, code, message));
    }

    /** Technical facts of a refused call. */
    public static FailureDetails details(ConnectCall call, int status, @Nullable String code,
            @Nullable String message) {
        return new FailureDetails(trace(call.operation(), status), code, message, true);
    }

    /** An answer to any call. */
    public static Reply<String> answer() {
        return new Reply.Answer<>("yes", trace("Any", 200));
    }

    private static CallTrace trace(String operation, int status) {
        return new CallTrace(operation, status, "req-7", Instant.parse("2026-08-03T09:41:03Z"), Duration.ofMillis(80),
                1, "");
    }
}
