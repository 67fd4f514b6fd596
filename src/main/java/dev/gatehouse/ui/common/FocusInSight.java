package dev.gatehouse.ui.common;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/**
 * What gets the focus is seen. JavaFX scrolls to what Tab comes to, but not to a field that the program itself points
 * at, as it does to one that is filled in wrongly.
 */
public final class FocusInSight {
    /** Pixels left above or below what was scrolled to, so that its label and what is said of it are seen too. */
    private static final double AROUND = 40;

    private final Scene scene;
    private final Runnable look = this::look;
    private boolean waiting;

    private FocusInSight(Scene scene) {
        this.scene = scene;
    }

    /** Scrolls to whatever gets the focus in a scene, from now on, and only where it is not seen whole. */
    public static void in(Scene scene) {
        scene.focusOwnerProperty().subscribe(new FocusInSight(scene)::changed);
    }

    /** Where something lies is known once the next frame is laid out. */
    private void changed(@Nullable Node owner) {
        if (owner != null && !waiting) {
            waiting = true;
            scene.addPostLayoutPulseListener(look);
            Platform.requestNextPulse();
        }
    }

    private void look() {
        waiting = false;
        scene.removePostLayoutPulseListener(look);
        var owner = scene.getFocusOwner();
        if (owner == null || owner.isPressed()) {
            return; // who points at something sees it, and nothing may move away under the pointer
        }
        for (Node node = owner.getParent(); node != null; node = node.getParent()) {
            if (node instanceof ScrollPane pane) {
                show(owner, pane);
            }
        }
    }

    private static void show(Node owner, ScrollPane pane) {
        var content = pane.getContent();
        var view = pane.getViewportBounds().getHeight();
        var room = content.getLayoutBounds().getHeight() - view;
        if (room > 0) {
            var top = pane.getVvalue() * room;
            var shown = withItsWords(owner, view);
            var place = content.sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
            pane.setVvalue(Math.clamp(newTop(place, top, view) / room, 0, 1));
        }
    }

    /** A field with its name and what is said of it, where that has room. */
    private static Node withItsWords(Node owner, double view) {
        for (Node node = owner; node != null && !(node instanceof ScrollPane); node = node.getParent()) {
            if (node.getStyleClass().contains(Styles.FIELD)) {
                return node.getLayoutBounds().getHeight() + AROUND <= view ? node : owner;
            }
        }
        return owner;
    }

    private static double newTop(Bounds place, double top, double view) {
        var isTall = place.getHeight() > view;
        if (isTall && place.getMinY() < top + view && place.getMaxY() > top) {
            return top;
        }
        if (place.getMinY() < top || isTall) {
            return place.getMinY() - AROUND;
        }
        return place.getMaxY() > top + view ? place.getMaxY() - view + AROUND : top;
    }
}
