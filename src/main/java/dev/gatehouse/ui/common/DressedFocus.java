package dev.gatehouse.ui.common;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;

import org.jspecify.annotations.Nullable;

/**
 * What gets the focus can be used at once. JavaFX dresses what was hidden only in the frame that shows it, and a field
 * without its skin throws away the keys that come before that frame.
 */
public final class DressedFocus {

    private DressedFocus() {}

    /** Dresses whatever gets the focus in a scene, from now on. */
    public static void in(Scene scene) {
        scene.focusOwnerProperty().subscribe(DressedFocus::dress);
    }

    private static void dress(@Nullable Node owner) {
        if (owner instanceof Control control && control.getSkin() == null) {
            control.applyCss();
        }
    }
}
