package dev.gatehouse.sandbox;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.sandbox.http.WireHeaders;
import dev.gatehouse.sandbox.http.WireRequest;

/**
 * A request that arrived, without the signature and any session token, and how it ended; the operation is named as AWS
 * does.
 */
public record ReceivedRequest(Instant at, String requestId, String operation, WireRequest request, Outcome outcome) {
    /** What stands for the operation of a connection that ended before anything was read. */
    public static final String CONNECTION = "Connection";

    private static final Pattern SIGNATURE = Pattern.compile("Signature=[0-9a-fA-F]+");
    private static final Pattern SIGNER = Pattern.compile("Credential=([^/,\\s]+)/\\d{8}/([^/,\\s]+)/");
    private static final Set<String> SECRET = Set.of("x-amz-security-token", "cookie");

    /** Cleans the headers of what is secret. */
    public ReceivedRequest {
        request = new WireRequest(request.method(), request.target(), cleaned(request.headers()), request.body());
    }

    /** How a request ended. */
    public sealed interface Outcome {
        /** It is still being worked on. */
        record Pending() implements Outcome {}

        /** It was answered; the error code is empty for a good answer. */
        record Answered(int status, String errorCode) implements Outcome {}

        /** The connection was ended without an answer. */
        record Dropped(Manner manner) implements Outcome {}

        /** The connection was kept and nothing was answered. */
        record Hung() implements Outcome {}
    }

    /** The HTTP method. */
    public String method() {
        return request.method();
    }

    /** The path, percent-encoded as it was sent. */
    public String path() {
        return request.rawPath();
    }

    /** The query, percent-encoded as it was sent. */
    public String query() {
        return request.rawQuery();
    }

    /** The body as text. */
    public String body() {
        return request.body().text();
    }

    /** The first header of this name. */
    public Optional<String> header(String name) {
        return request.headers().first(name);
    }

    /** Who signed it and for which Region, whether rightly or not; empty where nobody did. */
    Optional<Signer> signer() {
        return header("Authorization").map(SIGNER::matcher).filter(Matcher::find)
                .map(found -> new Signer(found.group(1), found.group(2)));
    }

    /** A key and a Region. */
    record Signer(String accessKeyId, String region) {}

    ReceivedRequest ended(Outcome how) {
        return new ReceivedRequest(at, requestId, operation, request, how);
    }

    private static WireHeaders cleaned(WireHeaders headers) {
        return new WireHeaders(headers.fields().stream().filter(
                field -> !SECRET.contains(field.name().toLowerCase(Locale.ROOT)))
                .map(field -> new WireHeaders.Field(field.name(),
                        SIGNATURE.matcher(field.value()).replaceAll("Signature=removed")))
                .toList());
    }
}
