package dev.gatehouse.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Small damage to an answer or a file: a byte changed, left out, doubled or put in, or the end cut off. */
public final class Mutations {
    private static final byte[] TELLING = "0123456789\"{}[],:.-+eEtrufalsn\\ \n\0\u00e9"
            .getBytes(StandardCharsets.UTF_8);

    private Mutations() {}

    /** One to three damages; never empty. */
    public static byte[] of(byte[] good, Random random) {
        var bytes = good;
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        var telling = TELLING[random.nextInt(TELLING.length)];
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(bytes, Math.max(1, at));
            case 1 -> spliced(bytes, at, 1);
            case 2 -> spliced(bytes, at, 0, bytes[at]);
            case 3, 4 -> spliced(bytes, at, 0, telling);
            case 5 -> spliced(bytes, at, 1, (byte) random.nextInt(256));
            case 6 -> spliced(bytes, at, 1, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            default -> spliced(bytes, at, 1, telling);
        };
    }

    private static byte[] spliced(byte[] bytes, int at, int drop, byte... put) {
        var result = new byte[bytes.length - drop + put.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(put, 0, result, at, put.length);
        System.arraycopy(bytes, at + drop, result, at + put.length, bytes.length - at - drop);
        return result.length == 0 ? new byte[]{' '} : result;
    }
}
