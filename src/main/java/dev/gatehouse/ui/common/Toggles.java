package dev.gatehouse.ui.common;

import javafx.scene.control.ToggleButton;

/** Two toggle buttons of which one is always on. */
public final class Toggles {

    private Toggles() {}

    /** Pressing the one that is on keeps it; pressing the other changes over. */
    public static void keepOneOn(ToggleButton one, ToggleButton other) {
        one.selectedProperty().subscribe(on -> other.setSelected(!on));
        other.selectedProperty().subscribe(on -> one.setSelected(!on));
    }
}
