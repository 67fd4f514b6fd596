package dev.gatehouse.aws;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** One send: made, answered in full or broken, and kept in the call's record either way. */
final class RecordedRequest implements ExecutableHttpRequest {
    private final ExecutableHttpRequest request;
    private final RecordingHttpClient.Body body;
    private final Duration limit;

    RecordedRequest(ExecutableHttpRequest request, RecordingHttpClient.Body body, Duration limit) {
        this.request = request;
        this.body = body;
        this.limit = limit;
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
        var call = CallRecord.current();
        call.begin();
        try {
            return answered(call, System.nanoTime() + limit.toNanos());
        } catch (UncheckedIOException problem) {
            call.end(Unsent.isCertain(problem) ? Attempt.NOT_SENT : Attempt.UNANSWERED);
            throw problem.getCause();
        } catch (IOException problem) {
            call.end(Unsent.isCertain(problem) ? Attempt.NOT_SENT : Attempt.UNANSWERED);
            throw problem;
        }
    }

    @Override
    public void abort() {
        request.abort();
    }

    private HttpExecuteResponse answered(CallRecord call, long deadline) throws IOException {
        var answer = request.call();
        var head = answer.httpResponse();
        var raw = body(answer.responseBody().orElse(null), head, deadline);
        var attempt = new Attempt(true, head.statusCode(), requestId(head), raw, serverTime(head));
        call.end(attempt);
        var withheld = body == RecordingHttpClient.Body.WITHHELD && attempt.accepted();
        var shown = withheld ? RawBody.of("{}") : raw;
        return HttpExecuteResponse.builder().response(head).responseBody(AbortableInputStream.create(shown.stream()))
                .build();
    }

    /** The whole body; of a refusal what there is, since its code stands in the head too. */
    private static RawBody body(@Nullable InputStream stream, SdkHttpResponse head, long deadline)
            throws IOException {
        var announced = head.firstMatchingHeader("Content-Length");
        long length = announced.isPresent() ? length(announced.get()) : Long.MAX_VALUE;
        var raw = stream == null ? RawBody.NONE : RawBody.read(new DeadlineStream(stream, deadline), length);
        if (head.isSuccessful() && announced.isPresent() && !raw.isCut() && raw.length() < length) {
            throw new EOFException("the answer broke off after " + raw.length() + " bytes");
        }
        return raw;
    }

    private static long length(String announced) throws IOException {
        try {
            return Math.max(0, Long.parseLong(announced.strip()));
        } catch (NumberFormatException problem) {
            throw new IOException("the answer announces an unreadable length", problem);
        }
    }

    private static @Nullable Instant serverTime(SdkHttpResponse head) {
        try {
            return head.firstMatchingHeader("Date").map(DateTimeFormatter.RFC_1123_DATE_TIME::parse)
                    .map(Instant::from).orElse(null);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable String requestId(SdkHttpResponse head) {
        return head.firstMatchingHeader("x-amzn-RequestId").or(() -> head.firstMatchingHeader("x-amz-request-id"))
                .orElse(null);
    }
}
