package dev.gatehouse.ui.shell;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShortcutTest {
    /** What macOS, or every program on it, does with these keys; F1 with Command mirrors the displays. */
    private static final List<KeyCombination> OF_MACOS = Stream
            .of(KeyCode.H, KeyCode.M, KeyCode.Q, KeyCode.W, KeyCode.COMMA, KeyCode.TAB, KeyCode.SPACE,
                    KeyCode.BACK_QUOTE, KeyCode.F1, KeyCode.F5)
            .<KeyCombination>map(code -> new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN)).toList();
    private static final List<KeyCombination> OF_MACOS_WITH_SHIFT = Stream
            .of(KeyCode.Q, KeyCode.W, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.SLASH)
            .<KeyCombination>map(code -> new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN,
                    KeyCombination.SHIFT_DOWN))
            .toList();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyKeyDoesOneThing(boolean mac) {
        assertThat(Stream.of(Shortcut.values()).map(one -> one.on(mac).getName())).doesNotHaveDuplicates();
    }

    /** JavaFX makes Command of it on macOS and Ctrl elsewhere. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theModifierIsThatOfThePlatform(boolean mac) {
        for (var shortcut : Shortcut.values()) {
            var keys = shortcut.on(mac);
            assertThat(keys.getControl()).as(shortcut.name()).isEqualTo(ModifierValue.UP);
            assertThat(keys.getMeta()).as(shortcut.name()).isEqualTo(ModifierValue.UP);
        }
    }

    @Test
    void nothingIsTakenFromMacOs() {
        assertThat(Stream.of(Shortcut.values()).map(one -> one.on(true))).doesNotContainAnyElementsOf(OF_MACOS)
                .doesNotContainAnyElementsOf(OF_MACOS_WITH_SHIFT);
    }

    @Test
    void redoIsWhatEveryProgramOfTheSystemHas() {
        assertThat(Shortcut.REDO.on(true)).isEqualTo(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN,
                KeyCombination.SHIFT_DOWN));
        assertThat(Shortcut.REDO.on(false)).isEqualTo(new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN));
    }
}
