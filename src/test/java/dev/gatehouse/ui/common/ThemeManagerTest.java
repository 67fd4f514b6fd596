package dev.gatehouse.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThemeManagerTest {
    private final SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final SimpleBooleanProperty contrast = new SimpleBooleanProperty();
    private final ThemeManager themes = new ThemeManager(system, contrast);

    @Test
    void the_system_is_followed_and_its_wish_for_contrast_comes_first() {
        assertThat(themes.themeProperty().get()).isEqualTo(Theme.LIGHT);
        system.set(ColorScheme.DARK);
        assertThat(themes.themeProperty().get()).isEqualTo(Theme.DARK);
        contrast.set(true);
        assertThat(themes.themeProperty().get()).isEqualTo(Theme.HIGH_CONTRAST);
    }

    @Test
    void a_choice_of_ones_own_holds_whatever_the_system_does() {
        themes.choiceProperty().set(ThemeChoice.DARK);
        contrast.set(true);
        assertThat(themes.themeProperty().get()).isEqualTo(Theme.DARK);
    }

    @Test
    void every_look_comes_by_and_the_systems_own_is_followed_again() {
        system.set(ColorScheme.DARK);
        var seen = new ArrayList<ThemeChoice>();
        for (var i = 0; i < 4; i++) {
            themes.next();
            seen.add(themes.choiceProperty().get());
        }
        assertThat(seen).isEqualTo(List.of(ThemeChoice.HIGH_CONTRAST, ThemeChoice.LIGHT, ThemeChoice.FOLLOW_SYSTEM,
                ThemeChoice.HIGH_CONTRAST));
    }

    @Test
    void systems_ask_for_contrast_each_in_its_own_way() {
        assertThat(SystemContrast.wanted(Map.of("Windows.SPI.HighContrast", true))).isTrue();
        assertThat(SystemContrast.wanted(Map.of("Windows.SPI.HighContrast", false))).isFalse();
        assertThat(SystemContrast.wanted(Map.of("GTK.theme_name", "HighContrastInverse"))).isTrue();
        assertThat(SystemContrast.wanted(Map.of("GTK.theme_name", "Adwaita"))).isFalse();
        assertThat(SystemContrast.wanted(Map.of())).isFalse();
    }
}
