package dev.gatehouse.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/** Parts of a page that are there only at times, and take no room while they are not. */
public final class Shown {
    private Shown() {}

    /** Shows a node exactly while {@code shown} holds. */
    public static void when(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    /** Shows a text, and nothing while it is empty. */
    public static void text(Labeled label, ObservableValue<String> text) {
        label.textProperty().bind(text);
        when(label, label.textProperty().isNotEmpty());
    }
}
