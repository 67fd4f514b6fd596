package dev.gatehouse.aws;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** A host on loopback that speaks TLS with a certificate of an authority of its own and counts what it is sent. */
final class TlsDouble implements AutoCloseable {
    private final HttpsServer server;
    private final KeyStore keys;
    private final AtomicInteger requests = new AtomicInteger();

    /** Shows the certificate that the authority issued for {@code host}, whatever it is called. */
    TlsDouble(TestAuthority authority, String host) throws IOException, GeneralSecurityException {
        keys = authority.keys(host);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            byte[] body = "{\"InstanceSummaryList\":[]}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    URI endpoint() {
        return URI.create("https://localhost:" + server.getAddress().getPort());
    }

    /** Requests that got through the handshake. */
    int requests() {
        return requests.get();
    }

    private SSLContext context() throws GeneralSecurityException {
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, TestAuthority.PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        return context;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
