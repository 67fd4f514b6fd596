package dev.gatehouse.sandbox.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Frames answers and writes them at the pace asked for. */
final class AnswerWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter
            .ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final OutputStream out;
    private final InstantSource clock;

    AnswerWriter(OutputStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    /** The form of an HTTP date. */
    static String date(Instant instant) {
        return DATE.format(instant);
    }

    void sayContinue() throws IOException {
        out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Writes the answer; {@code bodiless} keeps the body back, as for HEAD. */
    void write(Delivery.Send send, boolean bodiless, boolean last) throws IOException, InterruptedException {
        byte[] bytes = framed(send, bodiless, last);
        if (send.pause().isZero()) {
            out.write(bytes);
            out.flush();
        } else {
            drip(bytes, send.pause());
        }
    }

    private void drip(byte[] bytes, Duration pause) throws IOException, InterruptedException {
        for (byte octet : bytes) {
            out.write(octet);
            out.flush();
            Thread.sleep(pause);
        }
    }

    private byte[] framed(Delivery.Send send, boolean bodiless, boolean last) {
        WireAnswer answer = send.answer();
        var head = new StringBuilder("HTTP/1.1 ").append(answer.status()).append(' ').append(reason(answer.status()))
                .append("\r\n");
        answer.headers().fields().forEach(field -> append(head, field.name(), field.value()));
        if (answer.headers().first("Date").isEmpty()) {
            append(head, "Date", date(clock.instant()));
        }
        append(head, "Content-Length", Long.toString(Math.max(0, answer.body().size() + send.surplus())));
        if (last) {
            append(head, "Connection", "close");
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        if (!bodiless) {
            bytes.writeBytes(answer.body().bytes());
        }
        return bytes.toByteArray();
    }

    private static void append(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    private static String reason(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 400 -> "Bad Request";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 429 -> "Too Many Requests";
            case 500 -> "Internal Server Error";
            case 503 -> "Service Unavailable";
            default -> "Status";
        };
    }
}
