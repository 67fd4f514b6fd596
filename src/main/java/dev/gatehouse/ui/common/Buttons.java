package dev.gatehouse.ui.common;

import javafx.scene.control.Button;

/** Buttons that are made in code, since they come and go with what they are for. */
public final class Buttons {
    private Buttons() {}

    /** A button with these words that does this. */
    public static Button of(String words, Runnable action) {
        var button = new Button(words);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The same, to be found by {@code id}. */
    public static Button of(String words, String id, Runnable action) {
        var button = of(words, action);
        button.setId(id);
        return button;
    }
}
