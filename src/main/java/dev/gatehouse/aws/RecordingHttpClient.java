package dev.gatehouse.aws;

import java.time.Duration;

import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/** An HTTP client that keeps every send and every answer in the {@link CallRecord} of the call. */
final class RecordingHttpClient implements SdkHttpClient {

    /** What the SDK gets to see of an accepted answer. */
    enum Body {
        /** An empty object: the body is read by us alone, so the SDK's lenient parse cannot matter (domain §4.7). */
        WITHHELD,
        /** The body as received. */
        PASSED
    }

    private final SdkHttpClient wire;
    private final Body body;
    private final Duration limit;

    RecordingHttpClient(SdkHttpClient wire, Body body, Duration limit) {
        this.wire = wire;
        this.body = body;
        this.limit = limit;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new RecordedRequest(wire.prepareRequest(request), body, limit);
    }

    @Override
    public void close() {
        wire.close();
    }

    @Override
    public String clientName() {
        return wire.clientName();
    }
}
