package dev.gatehouse.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The unchangeable bytes of a request or of an answer. */
public final class Payload {
    private static final Payload EMPTY = new Payload(new byte[0]);

    private final byte[] bytes;

    private Payload(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A payload of no bytes. */
    public static Payload empty() {
        return EMPTY;
    }

    /** A payload of these bytes, copied. */
    public static Payload of(byte[] bytes) {
        return new Payload(bytes.clone());
    }

    /** A payload of this text in UTF-8. */
    public static Payload ofText(String text) {
        return new Payload(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes, copied. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes read as UTF-8, malformed ones replaced. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The number of bytes. */
    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payload that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Payload[" + bytes.length + " bytes]";
    }
}
