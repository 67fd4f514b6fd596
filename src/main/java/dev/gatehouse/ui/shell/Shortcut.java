package dev.gatehouse.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * The keys that work anywhere in the window; the meaning of each is in the message bundle. On macOS Ctrl is Command,
 * and what macOS itself does with a key has another one there.
 */
@SuppressWarnings("ImmutableEnumChecker") // key combinations never change, they only do not say so
enum Shortcut {
    KEYS(key(KeyCode.F1)), //
    HELP(key(KeyCode.F1, KeyCombination.SHIFT_DOWN)), //
    FIELD_HELP(control(KeyCode.F1), controlShift(KeyCode.F1)), //
    HISTORY(control(KeyCode.H), control(KeyCode.Y)), //
    AUDIT(controlShift(KeyCode.A)), //
    MAP(control(KeyCode.M), controlShift(KeyCode.G)), //
    NETWORKS(controlShift(KeyCode.N)), //
    INSTANCES(controlShift(KeyCode.I)), //
    FLEET(controlShift(KeyCode.F)), //
    EVIDENCE(controlShift(KeyCode.E)), //
    FIND(control(KeyCode.K)), //
    IMPACT(control(KeyCode.I)), //
    NEXT_PANE(key(KeyCode.F6)), //
    PREVIOUS_PANE(key(KeyCode.F6, KeyCombination.SHIFT_DOWN)), //
    RELOAD(key(KeyCode.F5)), //
    FILTER(control(KeyCode.F)), //
    TEST(control(KeyCode.T)), //
    ADD(control(KeyCode.N)), //
    UNDO(control(KeyCode.Z)), //
    REDO(control(KeyCode.Y), controlShift(KeyCode.Z)), //
    REVIEW(control(KeyCode.ENTER)), //
    OPEN_CHANGE(control(KeyCode.O)), //
    SAVE(control(KeyCode.S)), //
    MANY(controlShift(KeyCode.P)), //
    KEEP(controlShift(KeyCode.K)), //
    TAKE_BACK(controlShift(KeyCode.U)), //
    TASKS(control(KeyCode.J)), //
    SIGN_IN(controlShift(KeyCode.L)), //
    THEME(controlShift(KeyCode.D)), //
    BACK(key(KeyCode.ESCAPE));

    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private final KeyCombination keys;
    private final KeyCombination macKeys;

    Shortcut(KeyCombination keys) {
        this(keys, keys);
    }

    Shortcut(KeyCombination keys, KeyCombination macKeys) {
        this.keys = keys;
        this.macKeys = macKeys;
    }

    /** The keys on this computer. */
    KeyCombination keys() {
        return on(MAC);
    }

    /** The keys on macOS, or on any other system. */
    KeyCombination on(boolean mac) {
        return mac ? macKeys : keys;
    }

    /** The keys as the platform writes them. */
    String text() {
        return keys().getDisplayText();
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private static KeyCombination control(KeyCode code) {
        return key(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination controlShift(KeyCode code) {
        return key(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }
}
