package dev.gatehouse.evidence.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.Inflater;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The compressed bytes of a PDF, held against the JDK's own reader of them. */
class DeflateTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 257, 258, 259, 263, 1000, 32_767, 32_768, 32_773, 70_000})
    void whatever_is_packed_is_unpacked_again(int length) throws Exception {
        for (var kinds : new int[]{1, 2, 5, 40, 256}) {
            var random = new Random(length * 1000L + kinds);
            var bytes = new byte[length];
            for (var i = 0; i < length; i++) {
                bytes[i] = (byte) random.nextInt(kinds);
            }
            assertThat(unpacked(Deflate.zlib(bytes), length)).as("%d kinds", kinds).isEqualTo(bytes);
        }
    }

    @Test
    void what_comes_again_is_written_once() throws Exception {
        var random = new Random(7);
        var block = new byte[30_000];
        random.nextBytes(block);
        var twice = new byte[60_000];
        System.arraycopy(block, 0, twice, 0, block.length);
        System.arraycopy(block, 0, twice, block.length, block.length);
        assertThat(Deflate.zlib(twice)).hasSizeLessThan(33_500);
        assertThat(unpacked(Deflate.zlib(twice), twice.length)).isEqualTo(twice);
        assertThat(Deflate.zlib("10.0.0.0/8 ".repeat(2_000).getBytes(StandardCharsets.US_ASCII)))
                .hasSizeLessThan(400);
    }

    private static byte[] unpacked(byte[] packed, int length) throws Exception {
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            var bytes = new byte[length];
            assertThat(inflater.inflate(bytes)).isEqualTo(length);
            assertThat(inflater.inflate(new byte[1])).isZero();
            assertThat(inflater.finished()).isTrue();
            assertThat(inflater.getRemaining()).isZero();
            return bytes;
        }
    }
}
