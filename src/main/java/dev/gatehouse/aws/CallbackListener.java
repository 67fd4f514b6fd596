package dev.gatehouse.aws;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the answer of the browser on a port of 127.0.0.1 of its own, once. Whatever does not carry the state of this
 * sign-in is answered and forgotten: other pages and programs can knock here too.
 */
final class CallbackListener implements AutoCloseable {
    private static final String PATH = "/oauth/callback";
    /** As it is registered: IAM Identity Center takes any port of loopback. */
    static final String REGISTERED = "http://127.0.0.1" + PATH;
    private static final int LONGEST_LINE = 8_192;
    private static final Duration SLOWEST = Duration.ofSeconds(2);
    private static final int SHORTEST_WAIT = 1;

    private final ServerSocket socket;
    private final String state;

    private CallbackListener(ServerSocket socket, String state) {
        this.socket = socket;
        this.state = state;
    }

    /** Listens from now on. */
    static CallbackListener open(String state) throws IOException {
        return new CallbackListener(new ServerSocket(0, 8, InetAddress.ofLiteral("127.0.0.1")), state);
    }

    /** Where the browser is sent to. */
    String redirect() {
        return "http://127.0.0.1:" + socket.getLocalPort() + PATH;
    }

    /**
     * Waits for the code.
     *
     * @throws CredentialsException
     *             when none came in time, or somebody refused it
     */
    String code(Duration longest) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            try {
                socket.setSoTimeout(Math.max(SHORTEST_WAIT, Math.toIntExact((end - System.nanoTime()) / 1_000_000)));
                var code = answer(socket.accept());
                if (code.isPresent()) {
                    return code.get();
                }
            } catch (SocketTimeoutException _) {
                break;
            } catch (SocketException problem) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CredentialsException("Cancelled while waiting for the browser", false);
                }
                throw problem;
            }
        }
        throw new CredentialsException("No answer came from the browser in time", false);
    }

    /** One knock: the code where it is the answer, empty where it is anything else. */
    private Optional<String> answer(Socket knock) {
        try (knock) {
            knock.setSoTimeout(Math.toIntExact(SLOWEST.toMillis()));
            var query = query(line(knock));
            if (!state.equals(query.get("state"))) {
                reply(knock, "404 Not Found", "Nothing is here.");
                return Optional.empty();
            }
            var code = Optional.ofNullable(query.get("code")).filter(given -> !given.isEmpty());
            reply(knock, "200 OK", code.isPresent()
                    ? "Gatehouse has the answer and goes on. You can close this page."
                    : "You are not signed in. You can close this page.");
            if (code.isEmpty()) {
                throw new CredentialsException("The sign-in was refused in the browser", false);
            }
            return code;
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static String line(Socket knock) throws IOException {
        var in = knock.getInputStream();
        var line = new StringBuilder();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.length() < LONGEST_LINE) {
            line.append((char) next);
            next = in.read();
        }
        return line.toString().strip();
    }

    /** The query of {@code GET /oauth/callback?… HTTP/1.1}; empty for any other line. */
    private static Map<String, String> query(String line) {
        Map<String, String> query = new HashMap<>();
        var parts = line.split(" ", -1);
        if (parts.length == 3 && parts[0].equals("GET") && parts[1].startsWith(PATH + "?")) {
            for (var pair : parts[1].substring(PATH.length() + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    query.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
                }
            }
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static void reply(Socket knock, String status, String words) throws IOException {
        byte[] body = ("<!doctype html><meta charset=utf-8><title>Gatehouse</title><p>" + words)
                .getBytes(StandardCharsets.UTF_8);
        var head = String.join("\r\n", "HTTP/1.1 " + status, "Content-Type: text/html; charset=utf-8",
                "Content-Length: " + body.length, "Content-Security-Policy: default-src 'none'",
                "Referrer-Policy: no-referrer", "Cache-Control: no-store", "Connection: close", "", "");
        var out = knock.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
