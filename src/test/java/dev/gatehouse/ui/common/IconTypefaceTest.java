package dev.gatehouse.ui.common;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the typeface of the icons is taken from. */
class IconTypefaceTest {
    @TempDir
    private Path folder;

    @Test
    void a_package_has_it_as_a_file_beside_the_jar() throws IOException {
        var lib = Files.createDirectories(folder.resolve("a folder/50 % #1!"));
        var file = Files.createFile(lib.resolve("feather.ttf"));

        assertThat(IconTypeface.beside(inJar(lib))).contains(file);
    }

    @Test
    void without_the_file_it_comes_out_of_the_jar() throws IOException {
        assertThat(IconTypeface.beside(inJar(folder))).isEmpty();
        Files.createDirectory(folder.resolve("feather.ttf"));
        assertThat(IconTypeface.beside(inJar(folder))).isEmpty();
        assertThat(IconTypeface.beside(folder.resolve("feather.ttf").toUri().toURL())).isEmpty();
    }

    @Test
    void it_is_drawn_alike_from_the_file_and_out_of_the_jar() throws IOException {
        var handler = new FeatherIkonHandler();
        // JavaFX reads it as long as this process draws icons, so that it must stay
        var lib = Files.createDirectories(Path.of("target/icon typeface"));
        try (var inside = handler.getFontResourceAsStream()) {
            Files.copy(inside, lib.resolve("feather.ttf"), StandardCopyOption.REPLACE_EXISTING);
        }

        var fromFile = Objects.requireNonNull(IconTypeface.font(lib.resolve("feather.ttf")));

        assertThat(fromFile.getFamily()).isEqualTo(handler.getFontFamily());
        assertThat(IconTypeface.font(folder.resolve("none.ttf"))).isNull();
    }

    private static URL inJar(Path lib) throws MalformedURLException {
        return URI.create("jar:" + lib.resolve("icons-1.jar").toUri()
                + "!/META-INF/resources/feather/4.28/fonts/feather.ttf").toURL();
    }
}
