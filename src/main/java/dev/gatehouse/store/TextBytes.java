package dev.gatehouse.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds out how the bytes of a text are encoded: byte order mark, UTF-16 without one, UTF-8, else Windows Latin. */
final class TextBytes {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private TextBytes() {}

    /** The text; a byte order mark is left out. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (everySecondIsZero(bytes, 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (everySecondIsZero(bytes, 1)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Addresses are ASCII, so in UTF-16 most bytes on one side are zero and hardly any on the other. */
    private static boolean everySecondIsZero(byte[] bytes, int side) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int here = 0;
        int there = 0;
        for (int i = 0; i < pairs; i++) {
            here += bytes[2 * i + side] == 0 ? 1 : 0;
            there += bytes[2 * i + 1 - side] == 0 ? 1 : 0;
        }
        return pairs > 0 && here * 10 > pairs * 7 && there * 10 < pairs;
    }
}
