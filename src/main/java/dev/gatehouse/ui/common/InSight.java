package dev.gatehouse.ui.common;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what has the focus in sight of a pane that scrolls. JavaFX scrolls for Tab alone: whoever comes to a field by a
 * shortcut, or by a button that leads to the first error, would type where nobody looks. What is in sight, be it in
 * part,
 * stays where it is, so that nothing moves under the pointer.
 */
public final class InSight {
    /** Pixels around what was out of sight: room for the words above a field and the reason below it. */
    private static final double MARGIN = 48;

    private final ScrollPane pane;

    private InSight(ScrollPane pane) {
        this.pane = pane;
    }

    /** Scrolls the pane from now on whenever the focus comes to something in it that is out of sight. */
    public static void follow(ScrollPane pane) {
        var sight = new InSight(pane);
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(sight::look);
    }

    private void look(@Nullable Node owner) {
        if (owner != null && isInside(owner)) {
            afterLayout(owner.getScene(), () -> bring(owner));
        }
    }

    /** Where something is, is known once it is laid out. */
    private static void afterLayout(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        });
        Platform.requestNextPulse();
    }

    private void bring(Node owner) {
        if (!owner.isFocused() || !isInside(owner)) {
            return;
        }
        var content = pane.getContent();
        var room = pane.getViewportBounds().getHeight();
        var hidden = content.getLayoutBounds().getHeight() - room;
        var top = pane.getVvalue() * hidden;
        var place = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        if (hidden > 0 && place.getMaxY() <= top) {
            pane.setVvalue(Math.max(0, place.getMinY() - MARGIN) / hidden);
        } else if (hidden > 0 && place.getMinY() >= top + room) {
            pane.setVvalue(Math.min(hidden, place.getMaxY() + MARGIN - room) / hidden);
        }
    }

    private boolean isInside(Node node) {
        var content = pane.getContent();
        for (var around = node; around != null; around = around.getParent()) {
            if (around.equals(content)) {
                return true;
            }
        }
        return false;
    }
}
