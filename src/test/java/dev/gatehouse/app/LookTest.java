package dev.gatehouse.app;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.look.KeptFonts;
import dev.gatehouse.testing.look.LookCheck;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeChoice;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page looks as it was kept, in three themes and two sizes, each theme in one run of the program. */
class LookTest {
    private static final List<Size> SIZES = List.of(new Size(1024, 640), new Size(1280, 800));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOLLOW_SYSTEM")
    void everyPageLooksAsItWasKept(ThemeChoice theme) {
        FxRunner.onFx(() -> {
            KeptFonts.assume();
            return true;
        });
        var contrasts = new Contrasts(theme == ThemeChoice.HIGH_CONTRAST ? 7 : 4.5);
        var check = new LookCheck(theme.name().toLowerCase(Locale.ROOT));
        try (var window = new WalkWindow(Messages.strict(Locale.ENGLISH))) {
            window.theme(theme);
            PageWalk.along(window, (stop, _) -> {
                for (var size : SIZES) {
                    window.size(size.width(), size.height());
                    window.frame(); // what has not come to rest in it looks different, and is given a while
                    var shot = check.see(stop, theme + " " + size, window::shot);
                    if (size.equals(SIZES.getLast())) {
                        window.fx(() -> {
                            contrasts.look(stop, window.root(), shot);
                            return true;
                        });
                    }
                }
            });
        }

        assertThat(contrasts.seen()).as("words and marks measured").isGreaterThan(3_000);
        assertThat(contrasts.poor()).as("words and marks that stand out too little").isEmpty();
        assertThat(check.complaint()).isEmpty();
    }

    private record Size(int width, int height) {
        @Override
        public String toString() {
            return width + "x" + height;
        }
    }
}
