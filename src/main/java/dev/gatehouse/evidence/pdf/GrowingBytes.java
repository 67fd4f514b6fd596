package dev.gatehouse.evidence.pdf;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Bytes that grow, held in pieces: many millions of them are never copied while they become more, and are put together
 * once.
 */
public final class GrowingBytes extends OutputStream {
    private static final int PIECE = 64 * 1024;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[PIECE];
    private int used;

    @Override
    public void write(int one) {
        room();
        last[used++] = (byte) one;
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        for (var done = 0; done < length;) {
            var fit = Math.min(length - done, room());
            System.arraycopy(bytes, offset + done, last, used, fit);
            used += fit;
            done += fit;
        }
    }

    /** How many bytes the last piece takes, at least one. */
    private int room() {
        if (used == PIECE) {
            full.add(last);
            last = new byte[PIECE];
            used = 0;
        }
        return PIECE - used;
    }

    /** How many there are; at most what one array holds. */
    public int size() {
        return Math.addExact(Math.multiplyExact(full.size(), PIECE), used);
    }

    /** All of them. */
    public byte[] bytes() {
        var all = new byte[size()];
        for (var i = 0; i < full.size(); i++) {
            System.arraycopy(full.get(i), 0, all, i * PIECE, PIECE);
        }
        System.arraycopy(last, 0, all, full.size() * PIECE, used);
        return all;
    }

    /** Lets a digest take all of them. */
    public void digest(MessageDigest digest) {
        full.forEach(digest::update);
        digest.update(last, 0, used);
    }
}
