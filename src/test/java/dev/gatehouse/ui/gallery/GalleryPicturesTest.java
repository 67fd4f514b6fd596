package dev.gatehouse.ui.gallery;

import javafx.scene.Scene;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.look.KeptFonts;
import dev.gatehouse.testing.look.LookCheck;
import dev.gatehouse.ui.common.Snapshots;
import dev.gatehouse.ui.common.Theme;
import dev.gatehouse.ui.common.ThemeManager;

import static org.assertj.core.api.Assertions.assertThat;

/** Every own control in every state looks as it was kept, in every theme. */
class GalleryPicturesTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_gallery_looks_as_it_was_kept(Theme theme) {
        var check = new LookCheck("gallery");
        var scene = FxRunner.onFx(() -> {
            KeptFonts.assume();
            var made = new Scene(Gallery.create(), 1280, 1960);
            ThemeManager.dress(made, theme);
            return made;
        });
        check.see("gallery", theme + " 1280x1960", () -> FxRunner.onFx(() -> Snapshots.shot(scene)));
        assertThat(check.complaint()).isEmpty();
    }
}
