package dev.gatehouse.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A search that finds nothing proves nothing unless it would have found it. */
class SecretSearchTest {
    private static final String SECRET = "wJalr/XUtnFEMI+K7MDENG";

    @TempDir
    Path folder = Path.of("");

    static Stream<byte[]> hidden() {
        var text = "before " + SECRET + " behind";
        return Stream.of(text.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16BE), encoded(text), encoded("1" + text), encoded("12" + text),
                HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8),
                HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8),
                "?token=wJalr%2FXUtnFEMI%2BK7MDENG&x".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] encoded(String text) {
        return Base64.getEncoder().encode(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void everyFormIsFound(byte[] content) throws IOException {
        Files.write(folder.resolve("file"), content);

        assertThat(new SecretSearch(List.of(SECRET)).in(folder)).isNotEmpty();
    }

    @Test
    void nothingIsFoundWhereThereIsNothingAndItSaysHowMuchWasRead() throws IOException {
        Files.writeString(folder.resolve("file"), "wJalr XUtnFEMI K7MDENG");
        var search = new SecretSearch(List.of(SECRET));

        assertThat(search.in(folder)).isEmpty();
        assertThat(search.files()).isEqualTo(1);
        assertThat(search.bytes()).isEqualTo(22);
    }
}
