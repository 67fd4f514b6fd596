package dev.gatehouse.app;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/** Where the focus of a window is, and whether a person sees it there. FX thread only. */
final class FocusSight {
    private final @Nullable Node owner;

    private FocusSight(@Nullable Node owner) {
        this.owner = owner;
    }

    /** The focus of a window as it is now. */
    static FocusSight in(Scene scene) {
        return new FocusSight(scene.getFocusOwner());
    }

    /** Whether a control, or one inside it, has the focus. */
    boolean isIn(String id) {
        for (var node = owner; node != null; node = node.getParent()) {
            if (id.equals(node.getId())) {
                return true;
            }
        }
        return false;
    }

    /** Whether something has the focus that is shown, can be used, and is not scrolled out of sight. */
    boolean isSeen() {
        return trouble().isEmpty();
    }

    /** Why the focus is not seen; empty when it is. */
    String trouble() {
        if (owner == null || owner.getScene() == null) {
            return "nothing has the focus";
        }
        if (owner.isDisabled()) {
            return "the focus is on what cannot be used: " + owner;
        }
        var sight = owner.localToScene(owner.getLayoutBounds());
        for (Node node = owner; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return "the focus is on what is not shown: " + owner;
            }
            if (node instanceof ScrollPane pane && !node.equals(owner) && isOutside(sight, pane)) {
                return "the focus is scrolled out of sight: " + owner;
            }
        }
        if (isBeyond(sight, owner.getScene())) {
            return "the focus is on what lies outside of the window: " + owner;
        }
        return sight.getWidth() > 0 && sight.getHeight() > 0 ? "" : "the focus is on what has no size: " + owner;
    }

    private static boolean isBeyond(Bounds sight, Scene scene) {
        return sight.getCenterX() < 0 || sight.getCenterX() > scene.getWidth() || sight.getCenterY() < 0
                || sight.getCenterY() > scene.getHeight();
    }

    private static boolean isOutside(Bounds sight, ScrollPane pane) {
        return !pane.localToScene(pane.getLayoutBounds()).intersects(sight);
    }
}
