package dev.gatehouse.ui.common;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/**
 * Brings into sight what was just opened further down a page. JavaFX scrolls along with the Tab key alone. FX thread
 * only.
 */
public final class IntoView {
    private IntoView() {}

    /** Scrolls the pane around a node no further than it needs; its end is seen first where it is too high for that. */
    public static void bring(Node node) {
        var pane = paneAround(node.getParent());
        if (pane == null) {
            return;
        }
        pane.applyCss();
        pane.layout();
        var content = pane.getContent();
        var place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var seen = pane.getViewportBounds().getHeight();
        var hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            var top = Math.max(place.getMaxY() - seen, Math.min(place.getMinY(), pane.getVvalue() * hidden));
            pane.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }

    private static @Nullable ScrollPane paneAround(@Nullable Parent parent) {
        var up = parent;
        while (up != null && !(up instanceof ScrollPane)) {
            up = up.getParent();
        }
        return (ScrollPane) up;
    }
}
