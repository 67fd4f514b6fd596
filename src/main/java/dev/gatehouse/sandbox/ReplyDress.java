package dev.gatehouse.sandbox;

import java.time.Instant;
import java.util.Set;

import dev.gatehouse.sandbox.http.LoopbackHttpServer;
import dev.gatehouse.sandbox.http.Payload;
import dev.gatehouse.sandbox.http.WireAnswer;
import dev.gatehouse.sandbox.http.WireHeaders;

/**
 * Turns replies into answers. The error type travels as AWS sends it in its three ways: plain header and {@code
 * Message} for modelled errors, header with a colon and {@code message} for others, {@code __type} in the body alone
 * for a request that cannot be read (domain §1).
 */
record ReplyDress(String requestId, Instant date, boolean xml) {
    private static final Set<String> MODELLED = Set.of("InvalidRequestException", "InvalidParameterException",
            "ResourceNotFoundException", "ThrottlingException", "InternalServiceException");
    private static final String COLON = ":http://internal.amazon.com/coral/com.amazon.coral.service/";

    WireAnswer on(Reply reply) {
        WireHeaders headers = WireHeaders.none().with("x-amzn-RequestId", requestId)
                .with("Date", LoopbackHttpServer.httpDate(date));
        return switch (reply) {
            case Reply.Good good -> new WireAnswer(200, headers.with("Content-Type", good.contentType()), good.body());
            case Reply.Failure failure when xml -> new WireAnswer(failure.status(),
                    headers.with("Content-Type", "text/xml"), Payload.ofText(StsOperations.error(failure, requestId)));
            case Reply.Failure failure -> json(failure, headers.with("Content-Type", "application/json"));
        };
    }

    private static WireAnswer json(Reply.Failure failure, WireHeaders headers) {
        if (failure.code().equals("SerializationException")) {
            return answer(failure, headers,
                    Members.none().with("__type", failure.code()).with("message", failure.message()));
        }
        boolean modelled = MODELLED.contains(failure.code());
        return answer(failure, headers.with("x-amzn-ErrorType", failure.code() + (modelled ? "" : COLON)),
                Members.none().with(modelled ? "Message" : "message", failure.message()));
    }

    private static WireAnswer answer(Reply.Failure failure, WireHeaders headers, Members body) {
        return new WireAnswer(failure.status(), headers, Payload.ofText(WireJson.write(body)));
    }
}
