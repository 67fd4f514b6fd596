package dev.gatehouse.aws;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.ConnectionTarget.Environment;
import dev.gatehouse.domain.port.GatewayFailure.Unreachable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Row 41 of the fault model: somebody between this computer and AWS. */
class CertificatesTest {
    private static final String REFUSAL = String.join("\r\n", "HTTP/1.1 407 Proxy Authentication Required",
            "Proxy-Authenticate: Basic realm=\"proxy\"", "Content-Length: 0", "", "");

    @TempDir
    private static Path folder;
    private static TestAuthority authority;

    @BeforeAll
    static void issue() throws IOException, InterruptedException {
        authority = new TestAuthority(folder);
        authority.issue("localhost");
        authority.issue("connect.us-west-2.amazonaws.com");
        authority.issue("ended.example", "-ext", "san=dns:localhost", "-startdate", "-10d", "-validity", "5");
    }

    @Test
    void aHostWithACertificateOfAnUnknownAuthorityGetsNothingAndTheAuthorityIsNamed() throws Exception {
        try (var host = new TlsDouble(authority, "localhost"); var connection = open(host.endpoint())) {
            var failure = Wire.failure(connection.gateway().instances(), Unreachable.class);

            assertThat(failure.details().message()).contains("Corporate Inspection", "not trusted");
            assertThat(failure.details().trace().sends()).isZero();
            assertThat(failure.certainlyNotApplied()).isTrue();
            assertThat(host.requests()).isZero();
        }
    }

    @Test
    void theBundleThatTheCliUsesIsBelieved() throws Exception {
        try (var host = new TlsDouble(authority, "localhost")) {
            assertThat(status(host, bundle())).isEqualTo(200);
            assertThatExceptionOfType(SSLHandshakeException.class).isThrownBy(() -> status(host, Map.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"connect.us-west-2.amazonaws.com", "ended.example"})
    void anotherHostsCertificateAndOneThatHasEndedAreNeverBelieved(String shown) throws Exception {
        try (var host = new TlsDouble(authority, shown)) {
            assertThatExceptionOfType(SSLHandshakeException.class).isThrownBy(() -> status(host, bundle()))
                    .withMessageContaining("Corporate Inspection");
            assertThat(host.requests()).isZero();
        }
    }

    @Test
    void aBundleThatHoldsNoCertificateIsNamedAndNothingIsSent() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.pem"), "");
        assertThatExceptionOfType(CredentialsException.class)
                .isThrownBy(() -> Certificates.believed(Map.of("AWS_CA_BUNDLE", empty.toString())))
                .withMessageContaining("AWS_CA_BUNDLE");
        assertThatExceptionOfType(CredentialsException.class)
                .isThrownBy(() -> Certificates.believed(Map.of("AWS_CA_BUNDLE", folder.resolve("none").toString())));
    }

    @Test
    void aProxyThatWantsAPasswordGetsNoCredentials() throws Exception {
        CompletableFuture<String> heard;
        try (var proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            heard = CompletableFuture.supplyAsync(() -> refuse(proxy));
            System.setProperty("https.proxyHost", "127.0.0.1");
            System.setProperty("https.proxyPort", String.valueOf(proxy.getLocalPort()));
            try (var connection = open(URI.create("https://connect.us-west-2.amazonaws.com"))) {
                var failure = Wire.failure(connection.gateway().instances(), Unreachable.class);
                assertThat(failure.details().trace().sends()).isZero();
            } finally {
                System.clearProperty("https.proxyHost");
                System.clearProperty("https.proxyPort");
            }
        }
        assertThat(heard.join()).startsWith("CONNECT connect.us-west-2.amazonaws.com:443")
                .doesNotContainIgnoringCase("authorization").doesNotContain("AKIA");
    }

    private static Map<String, String> bundle() throws IOException, GeneralSecurityException {
        return Map.of("AWS_CA_BUNDLE", authority.bundle().toString());
    }

    private static String refuse(ServerSocket proxy) {
        var heard = new StringBuilder();
        try {
            while (true) {
                try (var socket = proxy.accept()) {
                    byte[] head = new byte[4_096];
                    int length = socket.getInputStream().read(head);
                    heard.append(new String(head, 0, Math.max(0, length), StandardCharsets.ISO_8859_1));
                    socket.getOutputStream().write(REFUSAL.getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException _) {
            return heard.toString();
        }
    }

    private static int status(TlsDouble host, Map<String, String> environment)
            throws IOException, GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(null, Certificates.believed(environment), null);
        var connection = (HttpsURLConnection) host.endpoint().toURL().openConnection();
        connection.setSSLSocketFactory(context.getSocketFactory());
        return connection.getResponseCode();
    }

    private static AwsConnection open(URI endpoint) {
        var target = new ConnectionTarget(Environment.AWS, "acme", "us-west-2", endpoint.getHost());
        var keys = StaticCredentialsProvider
                .create(AwsBasicCredentials.create("AKIACANARYCANARY0000", "canary/secret/canary"));
        return AwsConnection.free(new Access(target, endpoint, endpoint, endpoint, CredentialSource.fixed(keys)),
                Wire.PATIENT);
    }
}
