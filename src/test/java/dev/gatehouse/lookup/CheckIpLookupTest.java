package dev.gatehouse.lookup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.port.AddressLookup.Answer;
import dev.gatehouse.domain.port.AddressLookup.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** The service is a loopback server here; the real host is never asked. */
class CheckIpLookupTest {
    private static final Duration PATIENT = Duration.ofSeconds(20);

    private HttpServer server;
    private final AtomicReference<Headers> received = new AtomicReference<>();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private CheckIpLookup answering(int status, String body) {
        server.createContext("/", exchange -> {
            received.set(exchange.getRequestHeaders());
            var bytes = body.getBytes(StandardCharsets.ISO_8859_1);
            exchange.getResponseHeaders().set("Location", "https://elsewhere.example/");
            exchange.getResponseHeaders().set("Set-Cookie", "who=you");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
        return lookup(server.getAddress().getPort(), PATIENT);
    }

    private static CheckIpLookup lookup(int port, Duration limit) {
        return new CheckIpLookup(URI.create("http://127.0.0.1:" + port + "/"), limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.7", "198.51.100.7\n", "2001:db8::7\n"})
    void oneAddressIsTheAnswer(String body) {
        assertThat(answering(200, body).ask())
                .isEqualTo(new Answer.Seen(IpAddress.parse(body.strip()).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " 198.51.100.7", "198.51.100.7 ", "198.51.100.7\n\n", "198.51.100.7\n8.8.8.8",
            "198.51.100.7/32", "198.51.100.007", "198.51.100.7, 8.8.8.8", "<html>198.51.100.7</html>", "fe80::1%eth0",
            "localhost"})
    void everythingElseIsNot(String body) {
        assertThat(answering(200, body).ask()).isInstanceOfSatisfying(Answer.Failed.class,
                failed -> assertThat(failed.reason()).isEqualTo(Reason.NOT_AN_ADDRESS));
    }

    @Test
    void aFloodIsReadNoFurtherThanAnAddressIsLong() {
        assertThat(answering(200, "1".repeat(1_000_000)).ask())
                .isEqualTo(new Answer.Failed(Reason.NOT_AN_ADDRESS, "1".repeat(32)));
    }

    @Test
    void invisibleCharactersOfAnAnswerAreShownAsSuch() {
        assertThat(answering(200, "8.8.8.8\u001B[2J").ask()).isInstanceOfSatisfying(Answer.Failed.class,
                failed -> assertThat(failed.detail()).doesNotContain("\u001B"));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 301, 302, 307, 401, 403, 407, 500, 503})
    void noOtherStatusIsBelievedAndNoRedirectFollowed(int status) {
        assertThat(answering(status, status == 204 ? "" : "198.51.100.7").ask())
                .isInstanceOfSatisfying(Answer.Failed.class, failed -> assertThat(failed.reason())
                        .isIn(Reason.REFUSED, Reason.UNREACHABLE));
    }

    @Test
    void theRequestSaysNothingAboutAnybody() {
        var lookup = answering(200, "198.51.100.7");
        lookup.ask();
        lookup.ask();
        var headers = Objects.requireNonNull(received.get());
        assertThat(headers.getFirst("User-agent")).isEqualTo("Gatehouse");
        assertThat(headers.keySet()).map(String::toLowerCase).doesNotContain("authorization", "cookie",
                "x-amz-security-token", "x-amz-date", "referer", "proxy-authorization");
    }

    @Test
    void nobodyThereIsUnreachable() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(lookup(port, PATIENT).ask()).isEqualTo(new Answer.Failed(Reason.UNREACHABLE, ""));
    }

    @Test
    void aServiceThatNeverAnswersIsNotWaitedForLong() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(lookup(silent.getLocalPort(), Duration.ofMillis(200)).ask())
                    .isEqualTo(new Answer.Failed(Reason.SILENT, ""));
        }
    }

    @Test
    void aBodyThatNeverEndsIsNotWaitedForLong() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 12);
            exchange.getResponseBody().write('1');
            exchange.getResponseBody().flush();
        });
        assertThat(lookup(server.getAddress().getPort(), Duration.ofMillis(300)).ask())
                .isEqualTo(new Answer.Failed(Reason.SILENT, ""));
    }

    @Test
    void theServiceOfAwsIsAskedByHttps() {
        assertThat(new CheckIpLookup().host()).isEqualTo("checkip.amazonaws.com");
    }
}
