package dev.gatehouse.aws;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy on loopback that opens no tunnel: it keeps what it is asked for, whole, and refuses. */
final class ProxyDouble implements AutoCloseable {
    private static final String NO_PASSWORD = String.join("\r\n", "HTTP/1.1 407 Proxy Authentication Required",
            "Proxy-Authenticate: Basic realm=\"office\"", "Content-Length: 0", "Connection: close", "", "");
    private static final String REFUSAL = String.join("\r\n", "HTTP/1.1 503 Service Unavailable", "Content-Length: 0",
            "Connection: close", "", "");

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final String answer;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ProxyDouble() throws IOException {
        this(REFUSAL);
    }

    /** One that opens no tunnel without a password. */
    static ProxyDouble withAPassword() throws IOException {
        return new ProxyDouble(NO_PASSWORD);
    }

    private ProxyDouble(String answer) throws IOException {
        this.answer = answer;
        threads.execute(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Every request it got, head and all. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    /** Forgets what it heard. */
    void forget() {
        heard.clear();
    }

    private void accept() {
        try {
            while (true) {
                var asking = socket.accept();
                threads.execute(() -> refuse(asking));
            }
        } catch (IOException _) {
            // closed
        }
    }

    private void refuse(Socket asking) {
        try (asking) {
            byte[] head = new byte[8_192];
            int length = asking.getInputStream().read(head);
            if (length > 0) { // whoever gives up before saying a word has told nothing
                heard.add(new String(head, 0, length, StandardCharsets.ISO_8859_1));
            }
            asking.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException _) {
            // whoever asked has gone
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
