package dev.gatehouse.ui.common;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PngTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 300", "300, 1", "17, 31", "640, 400"})
    void anotherReaderFindsEveryPixel(int width, int height) throws IOException {
        var pixels = new Random(width).ints((long) width * height).toArray();

        var read = ImageIO.read(new ByteArrayInputStream(png(pixels, width)));

        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getRGB(0, 0, width, height, null, 0, width)).isEqualTo(pixels);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800"})
    void aPlainPictureIsSmall(int width, int height) throws IOException {
        var pixels = new int[width * height];
        Arrays.fill(pixels, 0xff336699);

        assertThat(png(pixels, width)).hasSizeLessThan(20_000);
    }

    private static byte[] png(int[] pixels, int width) throws IOException {
        var out = new ByteArrayOutputStream();
        Png.write(pixels, width, out);
        return out.toByteArray();
    }
}
