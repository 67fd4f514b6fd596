package dev.gatehouse.ui.common;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pictures as PNG with 8 bits a channel, red, green, blue and alpha. ImageIO does it too, with two hundred
 * classes of the JDK that nothing else here needs.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BYTES = 4;
    private static final int DEPTH = 8;
    private static final int RED_GREEN_BLUE_ALPHA = 6;
    private static final int CHUNK = 1 << 16;

    private Png() {}

    /** Writes pixels as {@code 0xAARRGGBB}, not multiplied by their alpha, row by row from the top. */
    static void write(int[] pixels, int width, OutputStream out) throws IOException {
        var png = new DataOutputStream(out);
        png.write(SIGNATURE);
        chunk(png, "IHDR", header(width, pixels.length / width), 2 * Integer.BYTES + 5);
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION)) {
            deflater.setInput(rows(pixels, width));
            deflater.finish();
            var buffer = new byte[CHUNK];
            while (!deflater.finished()) {
                chunk(png, "IDAT", buffer, deflater.deflate(buffer));
            }
        }
        chunk(png, "IEND", new byte[0], 0);
        png.flush();
    }

    private static byte[] header(int width, int height) {
        var header = new byte[2 * Integer.BYTES + 5];
        put(header, 0, width);
        put(header, Integer.BYTES, height);
        header[2 * Integer.BYTES] = DEPTH;
        header[2 * Integer.BYTES + 1] = RED_GREEN_BLUE_ALPHA;
        return header;
    }

    /** Row by row, each as it is: what windows show is large even areas, which differences only make uneven. */
    private static byte[] rows(int[] pixels, int width) {
        var height = pixels.length / width;
        var row = 1 + width * BYTES;
        var bytes = new byte[Math.multiplyExact(height, row)];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                put(bytes, y * row + 1 + x * BYTES, rgba(pixels[y * width + x]));
            }
        }
        return bytes;
    }

    private static int rgba(int argb) {
        return Integer.rotateLeft(argb, DEPTH);
    }

    private static void put(byte[] bytes, int at, int value) {
        for (var i = 0; i < Integer.BYTES; i++) {
            bytes[at + i] = (byte) (value >>> ((Integer.BYTES - 1 - i) * DEPTH));
        }
    }

    private static void chunk(DataOutputStream png, String type, byte[] bytes, int length) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(bytes, 0, length);
        png.writeInt(length);
        png.write(name);
        png.write(bytes, 0, length);
        png.writeInt((int) sum.getValue());
    }
}
