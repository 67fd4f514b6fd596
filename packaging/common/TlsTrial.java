import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/**
 * Speaks TLS with the packaged runtime, as no check without a server that answers can: versions 1.2 and 1.3, each with a
 * certificate of RSA and one of an elliptic curve, over the class of the JDK that the SDK uses; and reads every root
 * certificate of the runtime. Arguments: the key stores {@code rsa.p12} and {@code ec.p12} made for localhost, and the
 * least number of root certificates. It fails too when a certificate nobody vouches for is believed.
 */
final class TlsTrial {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String ANSWER = "it is answered";

    private TlsTrial() {}

    public static void main(String[] args) throws Exception {
        for (var file : List.of(args[0], args[1])) {
            for (var version : List.of("TLSv1.2", "TLSv1.3")) {
                var store = KeyStore.getInstance(Path.of(file).toFile(), PASSWORD);
                var said = ask(store, version, trusting(store));
                require(said.equals(ANSWER), version + " with " + file + " says " + said);
                require(isRefused(store, version), version + " believes a certificate that nobody vouches for");
            }
        }
        readRoots(Integer.parseInt(args[2]));
    }

    private static SSLContext trusting(KeyStore store) throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static boolean isRefused(KeyStore store, String version) throws Exception {
        try {
            ask(store, version, SSLContext.getDefault());
            return false;
        } catch (javax.net.ssl.SSLHandshakeException expected) {
            return true;
        }
    }

    /** What a server with the key of {@code store} answers a client that trusts what {@code client} does. */
    private static String ask(KeyStore store, String version, SSLContext client) throws Exception {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        try (var work = Executors.newVirtualThreadPerTaskExecutor();
                var server = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, 1,
                        InetAddress.getLoopbackAddress())) {
            server.setEnabledProtocols(new String[]{version});
            Future<String> spoken = work.submit(() -> answer(server));
            var call = (HttpsURLConnection) URI.create("https://localhost:" + server.getLocalPort() + "/").toURL()
                    .openConnection();
            call.setSSLSocketFactory(client.getSocketFactory());
            call.setConnectTimeout(20_000);
            call.setReadTimeout(20_000);
            try (var in = call.getInputStream()) {
                var said = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
                require(spoken.get().equals(version), "the handshake came to " + spoken.get());
                return said;
            }
        }
    }

    /** Answers one request with one sentence; the version of TLS that was spoken. */
    private static String answer(SSLServerSocket server) throws IOException {
        try (var socket = (SSLSocket) server.accept()) {
            socket.getInputStream().read(new byte[4096]);
            socket.getOutputStream().write(("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + ANSWER.length()
                    + "\r\n\r\n" + ANSWER).getBytes(StandardCharsets.US_ASCII));
            return socket.getSession().getProtocol();
        }
    }

    private static void readRoots(int least) throws Exception {
        var file = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
        var store = KeyStore.getInstance(file.toFile(), PASSWORD);
        var names = Collections.list(store.aliases());
        for (var name : names) {
            var root = (X509Certificate) store.getCertificate(name);
            root.verify(root.getPublicKey());
        }
        require(names.size() >= least && Files.size(file) > 0, names.size() + " root certificates, not " + least);
    }

    private static void require(boolean so, String what) {
        if (!so) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
