package dev.gatehouse.domain.port;

import java.nio.charset.StandardCharsets;

/** One file of an evidence pack; its path is relative to the pack, with forward slashes. */
public final class PackFile {
    private final String path;
    private final byte[] bytes;

    /** A file; the bytes are copied. */
    public PackFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes.clone();
    }

    /** A file of UTF-8. */
    public static PackFile utf8(String path, CharSequence text) {
        return new PackFile(path, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Where it stands in the pack. */
    public String path() {
        return path;
    }

    /** A copy of what it holds. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes it holds. */
    public int size() {
        return bytes.length;
    }
}
