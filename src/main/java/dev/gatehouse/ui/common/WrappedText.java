package dev.gatehouse.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Text over as many lines as it takes: never cut. */
public final class WrappedText {
    private WrappedText() {}

    /** A label of these style classes. */
    public static Label of(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
