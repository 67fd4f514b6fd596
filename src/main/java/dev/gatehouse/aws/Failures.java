package dev.gatehouse.aws;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.GatewayFailure.FailureDetails;

/** The one place where an exception becomes a {@link GatewayFailure}. */
final class Failures {
    private static final int LONGEST_MESSAGE = 2_000;

    private Failures() {}

    /** What went wrong, from the exception and from what is known of the wire. */
    static GatewayFailure of(RuntimeException problem, CallRecord call) {
        var credentials = find(problem, CredentialsException.class);
        if (credentials.isPresent()) {
            return ofCredentials(credentials.get(), call);
        }
        var service = find(problem, AwsServiceException.class);
        return service.isPresent() ? ofService(service.get(), call) : ofTransport(problem, call);
    }

    /** A call that was given up while it waited for its turn. */
    static GatewayFailure notSent(CallRecord call) {
        return new GatewayFailure.Unreachable(new FailureDetails(call.trace(), "Cancelled", null, false));
    }

    /** An answer that came and cannot be believed. */
    static GatewayFailure untrusted(CallRecord call, List<String> problems) {
        return new GatewayFailure.UntrustedAnswer(new FailureDetails(call.trace(), null, null, false), problems);
    }

    private static GatewayFailure ofCredentials(CredentialsException problem, CallRecord call) {
        var details = new FailureDetails(call.trace(), problem.code(), clean(problem.getMessage()), false);
        return problem.isExpired()
                ? new GatewayFailure.SessionEnded(details)
                : new GatewayFailure.NoCredentials(details);
    }

    private static GatewayFailure ofService(AwsServiceException answer, CallRecord call) {
        var code = code(answer);
        var status = answer.statusCode();
        if (code == null && status != 429 && status < 500) {
            return untrusted(call, List.of("The answer is HTTP " + status
                    + " without an AWS error code, so a proxy or portal may have answered in place of AWS"));
        }
        var details = new FailureDetails(call.trace(), code, words(answer), refused(code, call));
        return code == null ? byStatus(status, details) : byCode(code, status, details);
    }

    private static GatewayFailure byCode(String code, int status, FailureDetails details) {
        if (ErrorCodes.EXPIRED.contains(code)) {
            return new GatewayFailure.SessionEnded(details);
        }
        if (ErrorCodes.BAD_CREDENTIALS.contains(code) || status == 401) {
            return new GatewayFailure.NoCredentials(details);
        }
        if (ErrorCodes.DENIED.contains(code)) {
            return new GatewayFailure.AccessDenied(details);
        }
        if (ErrorCodes.NOT_FOUND.contains(code)) {
            return new GatewayFailure.NotFound(details);
        }
        if (ErrorCodes.INVALID.contains(code) && status < 500) {
            return new GatewayFailure.InvalidInput(details);
        }
        return ErrorCodes.THROTTLED.contains(code) ? new GatewayFailure.Throttled(details) : byStatus(status, details);
    }

    private static GatewayFailure byStatus(int status, FailureDetails details) {
        return switch (status) {
            case 403 -> new GatewayFailure.AccessDenied(details);
            case 429 -> new GatewayFailure.Throttled(details);
            default -> status >= 500
                    ? new GatewayFailure.ServiceFault(details)
                    : new GatewayFailure.InvalidInput(details);
        };
    }

    private static GatewayFailure ofTransport(RuntimeException problem, CallRecord call) {
        var cause = find(problem, UntrustedCertificateException.class).<Throwable>map(named -> named)
                .or(() -> deepest(problem)).orElse(problem);
        var details = new FailureDetails(call.trace(), cause.getClass().getSimpleName(), clean(cause.getMessage()),
                false);
        var last = call.last();
        if (!last.left()) {
            return new GatewayFailure.Unreachable(Unsent.isForAProxysPassword(problem)
                    ? new FailureDetails(call.trace(), GatewayFailure.Unreachable.PROXY_PASSWORD,
                            clean(cause.getMessage()), false)
                    : details);
        }
        var status = last.status();
        if (status == null) {
            return new GatewayFailure.NoAnswer(details);
        }
        return last.accepted()
                ? new GatewayFailure.UntrustedAnswer(details, List.of("The answer cannot be read"))
                : byStatus(status, details);
    }

    private static Optional<Throwable> deepest(Throwable problem) {
        return Unsent.chain(problem).reduce((_, deeper) -> deeper);
    }

    /** True only for a code AWS is known to refuse with, with its request id, and nothing left open before. */
    private static boolean refused(@Nullable String code, CallRecord call) {
        return code != null && ErrorCodes.isRefusal(code) && call.last().refused() && call.last().requestId() != null
                && call.earlierWereRefused();
    }

    private static @Nullable String code(AwsServiceException answer) {
        var details = answer.awsErrorDetails();
        var code = details == null ? null : details.errorCode();
        return code == null || code.isBlank() ? null : code;
    }

    private static @Nullable String words(AwsServiceException answer) {
        var details = answer.awsErrorDetails();
        return details == null ? null : clean(details.errorMessage());
    }

    private static @Nullable String clean(@Nullable String message) {
        if (message == null) {
            return null;
        }
        var safe = Redaction.of(message);
        return safe.length() <= LONGEST_MESSAGE ? safe : safe.substring(0, LONGEST_MESSAGE) + "…";
    }

    private static <E extends Throwable> Optional<E> find(Throwable problem, Class<E> type) {
        return Unsent.chain(problem).filter(Objects::nonNull).filter(type::isInstance).map(type::cast).findFirst();
    }
}
