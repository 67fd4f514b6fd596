package dev.gatehouse.sandbox.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads requests from one connection, with limits on the size of the head (64 KiB) and of the body (16 MiB). */
final class RequestReader {
    private static final int HEAD_LIMIT = 64 * 1024;
    private static final int BODY_LIMIT = 16 * 1024 * 1024;
    private static final Pattern REQUEST_LINE = Pattern.compile("([A-Z]{1,16}) (/\\S*) HTTP/1\\.[01]");
    private static final Pattern FIELD = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*(.*?)[ \\t]*");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
    private static final Pattern CHUNK_SIZE = Pattern.compile("([0-9A-Fa-f]{1,8})[ \\t]*(?:;.*)?");

    private final InputStream in;
    private final Watch watch;

    /** Is told how far a request has come, and may end it with an exception. */
    interface Watch {
        /** A stage was reached. */
        void reached(Stage stage, WireRequest head) throws IOException;

        /** A waiting client has to be told to go on with the body. */
        void sayContinue() throws IOException;
    }

    RequestReader(InputStream in, Watch watch) {
        this.in = in;
        this.watch = watch;
    }

    /** The next request; empty when the client ended the connection between two requests. */
    Optional<WireRequest> next() throws IOException {
        var lines = new LineReader(in, HEAD_LIMIT);
        Optional<String> start = startLine(lines);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        var matcher = REQUEST_LINE.matcher(start.get());
        if (!matcher.matches()) {
            throw new MalformedRequestException(400, "the request line is not HTTP/1.1 with a path");
        }
        WireHeaders headers = headers(lines);
        var head = new WireRequest(matcher.group(1), matcher.group(2), headers, Payload.empty());
        watch.reached(Stage.HEAD_READ, head);
        if (headers.says("Expect", "100-continue")) {
            watch.sayContinue();
        }
        return Optional.of(new WireRequest(head.method(), head.target(), headers, body(head)));
    }

    private static Optional<String> startLine(LineReader lines) throws IOException {
        try {
            String line = lines.next();
            return Optional.of(line.isEmpty() ? lines.next() : line);
        } catch (EOFException end) {
            return Optional.empty();
        }
    }

    private static WireHeaders headers(LineReader lines) throws IOException {
        var fields = new ArrayList<WireHeaders.Field>();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            var matcher = FIELD.matcher(line);
            if (!matcher.matches()) {
                throw new MalformedRequestException(400, "a header field cannot be read");
            }
            fields.add(new WireHeaders.Field(matcher.group(1), matcher.group(2)));
        }
        return new WireHeaders(fields);
    }

    private Payload body(WireRequest head) throws IOException {
        WireHeaders headers = head.headers();
        boolean chunked = headers.says("Transfer-Encoding", "chunked");
        Optional<String> length = headers.first("Content-Length");
        if (headers.first("Transfer-Encoding").isPresent() && (!chunked || length.isPresent())) {
            throw new MalformedRequestException(400, "the framing of the body is ambiguous or not supported");
        }
        if (chunked) {
            return chunks();
        }
        return length.isEmpty() ? Payload.empty() : inHalves(checkedLength(length.get()), head);
    }

    private Payload inHalves(long length, WireRequest head) throws IOException {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(exactly(length / 2));
        if (length > 0) {
            watch.reached(Stage.HALF_READ, head);
        }
        whole.writeBytes(exactly(length - length / 2));
        return Payload.of(whole.toByteArray());
    }

    private static long checkedLength(String text) throws MalformedRequestException {
        if (!LENGTH.matcher(text).matches()) {
            throw new MalformedRequestException(400, "the Content-Length is not a number");
        }
        return Long.parseLong(text);
    }

    private Payload chunks() throws IOException {
        var whole = new ByteArrayOutputStream();
        var lines = new LineReader(in, HEAD_LIMIT);
        for (int size = chunkSize(lines); size > 0; size = chunkSize(lines)) {
            if (size > BODY_LIMIT - whole.size()) {
                throw tooLarge();
            }
            whole.writeBytes(exactly(size));
            if (!lines.next().isEmpty()) {
                throw new MalformedRequestException(400, "a chunk is longer than it says");
            }
        }
        headers(lines);
        return Payload.of(whole.toByteArray());
    }

    private static int chunkSize(LineReader lines) throws IOException {
        var matcher = CHUNK_SIZE.matcher(lines.next());
        if (!matcher.matches()) {
            throw new MalformedRequestException(400, "a chunk does not start with its size");
        }
        return (int) Math.min(Long.parseLong(matcher.group(1), 16), Integer.MAX_VALUE);
    }

    private byte[] exactly(long length) throws IOException {
        if (length > BODY_LIMIT) {
            throw tooLarge();
        }
        byte[] bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException("the connection ended inside a body");
        }
        return bytes;
    }

    private static MalformedRequestException tooLarge() {
        return new MalformedRequestException(413, "the body is too large");
    }
}
