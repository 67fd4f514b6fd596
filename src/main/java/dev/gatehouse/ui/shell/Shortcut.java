package dev.gatehouse.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that work anywhere in the window; the meaning of each is in the message bundle. */
@SuppressWarnings("ImmutableEnumChecker") // key combinations never change, they only do not say so
enum Shortcut {
    KEYS(new KeyCodeCombination(KeyCode.F1)), HISTORY(
            new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN)), MAP(new KeyCodeCombination(KeyCode.M,
                    KeyCombination.SHORTCUT_DOWN)), NETWORKS(
                            new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN,
                                    KeyCombination.SHIFT_DOWN)), FIND(
                                            new KeyCodeCombination(KeyCode.K,
                                                    KeyCombination.SHORTCUT_DOWN)), IMPACT(
                                                            new KeyCodeCombination(KeyCode.I,
                                                                    KeyCombination.SHORTCUT_DOWN)), NEXT_PANE(
                                                                            new KeyCodeCombination(
                                                                                    KeyCode.F6)), PREVIOUS_PANE(
                                                                                            new KeyCodeCombination(
                                                                                                    KeyCode.F6,
                                                                                                    KeyCombination.SHIFT_DOWN)), RELOAD(
                                                                                                            new KeyCodeCombination(
                                                                                                                    KeyCode.F5)), FILTER(
                                                                                                                            new KeyCodeCombination(
                                                                                                                                    KeyCode.F,
                                                                                                                                    KeyCombination.SHORTCUT_DOWN)), TEST(
                                                                                                                                            new KeyCodeCombination(
                                                                                                                                                    KeyCode.T,
                                                                                                                                                    KeyCombination.SHORTCUT_DOWN)), ADD(
                                                                                                                                                            new KeyCodeCombination(
                                                                                                                                                                    KeyCode.N,
                                                                                                                                                                    KeyCombination.SHORTCUT_DOWN)), UNDO(
                                                                                                                                                                            new KeyCodeCombination(
                                                                                                                                                                                    KeyCode.Z,
                                                                                                                                                                                    KeyCombination.SHORTCUT_DOWN)), REDO(
                                                                                                                                                                                            new KeyCodeCombination(
                                                                                                                                                                                                    KeyCode.Y,
                                                                                                                                                                                                    KeyCombination.SHORTCUT_DOWN)), REVIEW(
                                                                                                                                                                                                            new KeyCodeCombination(
                                                                                                                                                                                                                    KeyCode.ENTER,
                                                                                                                                                                                                                    KeyCombination.SHORTCUT_DOWN)), THEME(
                                                                                                                                                                                                                            new KeyCodeCombination(
                                                                                                                                                                                                                                    KeyCode.D,
                                                                                                                                                                                                                                    KeyCombination.SHORTCUT_DOWN,
                                                                                                                                                                                                                                    KeyCombination.SHIFT_DOWN)), BACK(
                                                                                                                                                                                                                                            new KeyCodeCombination(
                                                                                                                                                                                                                                                    KeyCode.ESCAPE));

    private final KeyCombination keys;

    Shortcut(KeyCombination keys) {
        this.keys = keys;
    }

    KeyCombination keys() {
        return keys;
    }

    /** The keys as the platform writes them. */
    String text() {
        return keys.getDisplayText();
    }
}
