package dev.gatehouse.sandbox.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads lines that end in CRLF or LF and counts their bytes against a budget. */
final class LineReader {
    private final InputStream in;
    private int budget;

    LineReader(InputStream in, int budget) {
        this.in = in;
        this.budget = budget;
    }

    /** The next line without its end; {@link EOFException} when the stream ends first. */
    String next() throws IOException {
        var line = new ByteArrayOutputStream();
        int octet = in.read();
        while (octet != '\n') {
            if (octet < 0) {
                throw new EOFException("the connection ended inside a line");
            }
            if (--budget < 0) {
                throw new MalformedRequestException(431, "the head of the request is too large");
            }
            line.write(octet);
            octet = in.read();
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
