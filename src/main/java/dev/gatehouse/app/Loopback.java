package dev.gatehouse.app;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** Looks at this computer's own ports. */
final class Loopback {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private Loopback() {}

    /**
     * Whether this computer itself says that nobody listens there; blocks for half a second at most.
     *
     * @param authority
     *            a host with port; of any other host than this computer nothing is claimed and nothing is asked
     */
    static boolean isSilent(String authority) {
        var place = URI.create("http://" + authority);
        if (place.getPort() < 1 || !("127.0.0.1".equals(place.getHost()) || "[::1]".equals(place.getHost()))) {
            return false;
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(place.getHost(), place.getPort()), (int) PATIENCE.toMillis());
            return false;
        } catch (ConnectException _) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
