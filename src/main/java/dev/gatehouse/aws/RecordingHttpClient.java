package dev.gatehouse.aws;

import java.net.URI;
import java.time.Duration;

import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * An HTTP client that sends to one host only, whatever the SDK makes of its settings, and keeps every send and every
 * answer in the {@link CallRecord} of the call.
 */
final class RecordingHttpClient implements SdkHttpClient {

    /** What the SDK gets to see of an accepted answer. */
    enum Body {
        /** An empty object: the body is read by us alone, so the SDK's lenient parse cannot matter (domain §4.7). */
        WITHHELD,
        /** The body as received. */
        PASSED
    }

    private static final int HTTPS = 443;

    private final SdkHttpClient wire;
    private final URI only;
    private final Body body;
    private final Duration limit;

    RecordingHttpClient(SdkHttpClient wire, URI only, Body body, Duration limit) {
        this.wire = wire;
        this.only = only;
        this.body = body;
        this.limit = limit;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        if (!isThere(request.httpRequest())) {
            throw new CredentialsException("A request was on its way to another host than " + only.getHost(), false);
        }
        return new RecordedRequest(wire.prepareRequest(request), body, limit);
    }

    private boolean isThere(SdkHttpRequest request) {
        return request.protocol().equals(only.getScheme()) && request.host().equals(only.getHost())
                && request.port() == (only.getPort() < 0 ? HTTPS : only.getPort());
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
