package dev.gatehouse.ui.common;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/** Where the focus of a scene is. */
public final class Focus {
    private Focus() {}

    /** Whether {@code place}, or something in it, has the focus; nothing has it outside of a scene. */
    public static boolean isIn(Node place) {
        return place.getScene() != null && isInside(place.getScene().getFocusOwner(), place);
    }

    /** Whether {@code node} is {@code place} or lies in it. */
    public static boolean isInside(@Nullable Node node, Node place) {
        return node != null && (node.equals(place) || isInside(node.getParent(), place));
    }
}
