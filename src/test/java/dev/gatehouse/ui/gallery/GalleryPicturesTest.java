package dev.gatehouse.ui.gallery;

import java.nio.file.Path;
import java.util.Locale;

import javafx.scene.Scene;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.ui.common.Snapshots;
import dev.gatehouse.ui.common.Theme;
import dev.gatehouse.ui.common.ThemeManager;

import static org.assertj.core.api.Assertions.assertThat;

/** Every own control can be drawn in every theme; the pictures are for people. */
class GalleryPicturesTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_gallery_is_drawn(Theme theme) {
        Path file = Path.of("target", "pictures", "gallery-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        FxRunner.onFx(() -> {
            var scene = new Scene(Gallery.create(), 1280, 1960);
            ThemeManager.dress(scene, theme);
            Snapshots.save(scene, file);
            Path detail = file.resolveSibling("detail-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
            Snapshots.save(scene.getRoot().lookup(".gh-card"), 2, detail);
            return file;
        });
        assertThat(file).isNotEmptyFile();
    }
}
