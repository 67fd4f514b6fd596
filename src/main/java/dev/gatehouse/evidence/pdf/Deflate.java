package dev.gatehouse.evidence.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses bytes as every PDF reader unpacks them (RFC 1950, RFC 1951), in one way only. The compressor of the JDK
 * is the zlib it was built with, or that of the system, and each of them gives other bytes.
 */
final class Deflate {
    private static final int HASH_BITS = 15;
    private static final int WINDOW = 32 * 1024;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int TRIES = 12;
    private static final int NONE = -1;
    private static final int END = 256;
    private static final int[] LENGTHS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67,
            83, 99, 115, 131, 163, 195, 227, 258};
    private static final int[] DISTANCES = {1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513,
            769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};

    private final byte[] in;
    private final int[] latest = new int[1 << HASH_BITS];
    private final int[] before;
    private final ByteArrayOutputStream out;
    private long bits;
    private int count;

    private Deflate(byte[] in) {
        this.in = in;
        before = new int[in.length];
        out = new ByteArrayOutputStream(in.length / 3 + 16);
        Arrays.fill(latest, NONE);
    }

    /** The bytes in the form of zlib. */
    static byte[] zlib(byte[] bytes) {
        return new Deflate(bytes).write();
    }

    private byte[] write() {
        out.write(0x78);
        out.write(0x01);
        // one block, the last, in the code that both sides know
        put(0b011, 3);
        for (var at = 0; at < in.length;) {
            at += next(at);
        }
        symbol(END);
        put(0, 7);
        var sum = new Adler32();
        sum.update(in);
        for (var shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (sum.getValue() >>> shift));
        }
        return out.toByteArray();
    }

    /** Writes what comes next, one byte or what was there before; says how much that is. */
    private int next(int at) {
        var best = SHORTEST - 1;
        var from = NONE;
        if (at + SHORTEST <= in.length) {
            var candidate = latest[hash(at)];
            for (var i = 0; i < TRIES && candidate != NONE && at - candidate <= WINDOW; i++) {
                var length = common(candidate, at);
                if (length > best) {
                    best = length;
                    from = candidate;
                }
                candidate = before[candidate];
            }
        }
        if (from == NONE) {
            symbol(in[at] & 0xff);
            best = 1;
        } else {
            length(best);
            distance(at - from);
        }
        for (var i = at; i < at + best && i + SHORTEST <= in.length; i++) {
            var hash = hash(i);
            before[i] = latest[hash];
            latest[hash] = i;
        }
        return best;
    }

    private int hash(int at) {
        var word = (in[at] & 0xff) | (in[at + 1] & 0xff) << 8 | (in[at + 2] & 0xff) << 16 | (in[at + 3] & 0xff) << 24;
        return (word * 0x9E3779B1) >>> (32 - HASH_BITS);
    }

    private int common(int one, int other) {
        var most = Math.min(LONGEST, in.length - other);
        var mismatch = Arrays.mismatch(in, one, one + most, in, other, other + most);
        return mismatch < 0 ? most : mismatch;
    }

    private void length(int length) {
        var index = index(LENGTHS, length);
        symbol(END + 1 + index);
        // the longest has a code of its own
        put(length - LENGTHS[index], index < 8 || length == LONGEST ? 0 : index / 4 - 1);
    }

    private void distance(int distance) {
        var index = index(DISTANCES, distance);
        reversed(index, 5);
        put(distance - DISTANCES[index], index < 4 ? 0 : index / 2 - 1);
    }

    /** The last that is not greater. */
    private static int index(int[] bases, int value) {
        var found = Arrays.binarySearch(bases, value);
        return found >= 0 ? found : -found - 2;
    }

    /** The fixed code of RFC 1951, 3.2.6. */
    private void symbol(int symbol) {
        if (symbol < 144) {
            reversed(0x30 + symbol, 8);
        } else if (symbol < END) {
            reversed(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            reversed(symbol - END, 7);
        } else {
            reversed(0xc0 + symbol - 280, 8);
        }
    }

    private void reversed(int code, int length) {
        put(Integer.reverse(code) >>> (32 - length), length);
    }

    private void put(int value, int length) {
        bits |= (long) value << count;
        count += length;
        while (count >= 8) {
            out.write((int) bits);
            bits >>>= 8;
            count -= 8;
        }
    }
}
