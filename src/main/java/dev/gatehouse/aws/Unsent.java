package dev.gatehouse.aws;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;

import org.jspecify.annotations.Nullable;

/** Tells the breakdowns before anything was sent from those after. In doubt, something was sent. */
final class Unsent {
    private static final String NO_TUNNEL = "unable to tunnel through proxy";

    private Unsent() {}

    /**
     * Whether the problem proves that no connection came about: refused, no route, unknown host, connecting timed out,
     * a certificate this computer does not trust, a proxy that opens no tunnel.
     */
    static boolean isCertain(Throwable problem) {
        return chain(problem).anyMatch(Unsent::isBeforeSending);
    }

    /** The problem and what caused it, outermost first. */
    static Stream<Throwable> chain(Throwable problem) {
        return Stream.<@Nullable Throwable>iterate(problem, link -> link != null, link -> link.getCause()).limit(20)
                .map(Throwable.class::cast);
    }

    /** Whether a proxy opened no tunnel since it wants a password first. */
    static boolean isForAProxysPassword(Throwable problem) {
        return chain(problem).filter(link -> says(link, NO_TUNNEL))
                .anyMatch(link -> String.valueOf(link.getMessage()).contains(" 407"));
    }

    private static boolean isBeforeSending(Throwable link) {
        return switch (link) {
            case ConnectException _,NoRouteToHostException _,UnknownHostException _ -> true;
            case SocketTimeoutException timeout -> says(timeout, "connect timed out");
            case SSLHandshakeException handshake -> chain(handshake).anyMatch(CertificateException.class::isInstance);
            default -> says(link, NO_TUNNEL);
        };
    }

    private static boolean says(Throwable link, String words) {
        var message = link.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).startsWith(words);
    }
}
