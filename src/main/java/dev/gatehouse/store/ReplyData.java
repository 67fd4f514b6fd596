package dev.gatehouse.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.GatewayFailure.FailureDetails;
import dev.gatehouse.domain.port.Reply;

import static dev.gatehouse.store.JsonFiles.required;

/** What came of a call, as it stands in a file: an answer or a failure, and the call itself. */
record ReplyData<T>(@Nullable T answer, @Nullable FailureData failure, @Nullable CallData call) {

    static <V, T> ReplyData<T> of(Reply<V> reply, Function<V, T> toData) {
        return switch (reply) {
            case Reply.Answer<V>(var value, var trace) ->
                new ReplyData<>(toData.apply(value), null, CallData.of(trace));
            case Reply.Failure<V>(var failure) ->
                new ReplyData<>(null, FailureData.of(failure), CallData.of(failure.details().trace()));
        };
    }

    <V> Reply<V> reply(Function<T, V> toValue) {
        var trace = required(call).trace();
        if (failure == null) {
            return new Reply.Answer<>(toValue.apply(required(answer)), trace);
        }
        if (answer != null) {
            throw new IllegalArgumentException("an answer and a failure");
        }
        return new Reply.Failure<>(failure.failure(trace));
    }

    /** A call; its body as received. */
    record CallData(@Nullable String operation, @Nullable Integer status, @Nullable String requestId,
            @Nullable Instant at, @Nullable Duration took, @Nullable Integer sends, @Nullable Instant serverTime,
            @Nullable String body) {
        static CallData of(CallTrace call) {
            return new CallData(call.operation(), call.status(), call.requestId(), call.at(), call.took(),
                    call.sends(), call.serverTime(), call.body());
        }

        CallTrace trace() {
            return new CallTrace(required(operation), status, requestId, required(at), required(took),
                    required(sends), required(body), serverTime);
        }
    }

    /** Why there is no answer. */
    record FailureData(@Nullable Kind kind, @Nullable String code, @Nullable String message,
            @Nullable Boolean refusedByService, @Nullable List<String> problems) {
        static FailureData of(GatewayFailure failure) {
            var details = failure.details();
            return new FailureData(Kind.of(failure), details.code(), details.message(), details.refusedByService(),
                    failure instanceof GatewayFailure.UntrustedAnswer(var _, var problems) ? problems : null);
        }

        GatewayFailure failure(CallTrace trace) {
            var details = new FailureDetails(trace, code, message, required(refusedByService));
            return switch (required(kind)) {
                case SESSION_ENDED -> new GatewayFailure.SessionEnded(details);
                case NO_CREDENTIALS -> new GatewayFailure.NoCredentials(details);
                case ACCESS_DENIED -> new GatewayFailure.AccessDenied(details);
                case NOT_FOUND -> new GatewayFailure.NotFound(details);
                case INVALID_INPUT -> new GatewayFailure.InvalidInput(details);
                case THROTTLED -> new GatewayFailure.Throttled(details);
                case SERVICE_FAULT -> new GatewayFailure.ServiceFault(details);
                case UNREACHABLE -> new GatewayFailure.Unreachable(details);
                case NO_ANSWER -> new GatewayFailure.NoAnswer(details);
                case UNTRUSTED_ANSWER -> new GatewayFailure.UntrustedAnswer(details, required(problems));
            };
        }
    }

    /** The kinds of failures, by the names they have in a file. */
    enum Kind {
        SESSION_ENDED, NO_CREDENTIALS, ACCESS_DENIED, NOT_FOUND, INVALID_INPUT, THROTTLED, SERVICE_FAULT, UNREACHABLE, NO_ANSWER, UNTRUSTED_ANSWER;

        private static Kind of(GatewayFailure failure) {
            return switch (failure) {
                case GatewayFailure.SessionEnded _ -> SESSION_ENDED;
                case GatewayFailure.NoCredentials _ -> NO_CREDENTIALS;
                case GatewayFailure.AccessDenied _ -> ACCESS_DENIED;
                case GatewayFailure.NotFound _ -> NOT_FOUND;
                case GatewayFailure.InvalidInput _ -> INVALID_INPUT;
                case GatewayFailure.Throttled _ -> THROTTLED;
                case GatewayFailure.ServiceFault _ -> SERVICE_FAULT;
                case GatewayFailure.Unreachable _ -> UNREACHABLE;
                case GatewayFailure.NoAnswer _ -> NO_ANSWER;
                case GatewayFailure.UntrustedAnswer _ -> UNTRUSTED_ANSWER;
            };
        }
    }
}
