package dev.gatehouse.domain.port;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** One file of an evidence pack; its path is relative to the pack, with forward slashes. */
public final class PackFile {
    private final String path;
    private final byte[] bytes;

    /** A file; the bytes are copied. */
    public PackFile(String path, byte[] bytes) {
        this(bytes.clone(), path);
    }

    private PackFile(byte[] own, String path) {
        this.path = path;
        this.bytes = own;
    }

    /** A file of UTF-8. */
    public static PackFile utf8(String path, CharSequence text) {
        return made(path, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A file of bytes that nobody else keeps: they are not copied, for a report has many millions. */
    public static PackFile made(String path, byte[] bytes) {
        return new PackFile(bytes, path);
    }

    /** Where it stands in the pack. */
    public String path() {
        return path;
    }

    /** A copy of what it holds. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What it holds, to be read and not changed; no copy. */
    public ByteBuffer content() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** How many bytes it holds. */
    public int size() {
        return bytes.length;
    }
}
