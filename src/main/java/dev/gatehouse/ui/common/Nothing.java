package dev.gatehouse.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;

/** What stands where a list has no rows: what would stand there, and how it gets there. */
public final class Nothing {
    private Nothing() {}

    /** Quiet words in the middle of the list, over as many lines as they take. */
    public static Node saying(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        label.getStyleClass().addAll(Styles.QUIET, "gh-nothing");
        return new StackPane(label);
    }
}
