package dev.gatehouse.aws;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnsentTest {
    @Test
    void whatEndsBeforeAConnectionStandsWasNotSent() {
        var untrusted = new SSLHandshakeException("no path to a trusted root");
        untrusted.initCause(new CertificateException("unknown issuer"));

        for (var problem : List.of(new ConnectException("Connection refused"), new NoRouteToHostException("none"),
                new UnknownHostException("connect.us-west-2.amazonaws.com"), untrusted,
                new SocketTimeoutException("Connect timed out"),
                new IOException("Unable to tunnel through proxy. Proxy returns \"HTTP/1.1 407\""))) {
            assertThat(Unsent.isCertain(new UncheckedIOException(problem))).as("%s", problem).isTrue();
        }
    }

    @Test
    void inDoubtItWasSent() {
        for (var problem : List.of(new SocketException("Connection reset"),
                new SocketTimeoutException("Read timed out"),
                new EOFException(), new SSLHandshakeException("Received fatal alert: certificate_required"),
                new IOException("Broken pipe"), new SocketTimeoutException())) {
            assertThat(Unsent.isCertain(problem)).as("%s", problem).isFalse();
        }
    }
}
