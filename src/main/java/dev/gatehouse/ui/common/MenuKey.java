package dev.gatehouse.ui.common;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Opens the menu of what has the focus on the menu key and on Shift+F10. Windows asks for it by itself; elsewhere
 * nobody does, and then no menu could be opened without a mouse.
 */
public final class MenuKey {
    private static final double FROM_EDGE = 24;

    private MenuKey() {}

    /**
     * Opens menus in a scene from now on, where the system does not.
     *
     * @param system
     *            its name, as in the property {@code os.name}
     */
    public static void in(Scene scene, String system) {
        if (!system.startsWith("Windows")) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                var owner = scene.getFocusOwner();
                if (owner != null && isAsked(event)) {
                    ask(owner);
                    event.consume();
                }
            });
        }
    }

    private static boolean isAsked(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU
                || (event.getCode() == KeyCode.F10 && event.isShiftDown() && !event.isControlDown()
                        && !event.isAltDown());
    }

    /** At the row that is chosen, or else in the middle. */
    private static void ask(Node owner) {
        var row = owner.lookup(".cell:filled:selected");
        var bounds = (row == null ? owner : row).localToScene((row == null ? owner : row).getBoundsInLocal());
        var scene = new Point2D(bounds.getMinX() + Math.min(FROM_EDGE, bounds.getWidth() / 2), bounds.getCenterY());
        var local = owner.sceneToLocal(scene);
        var screen = owner.localToScreen(local);
        if (screen != null) {
            Event.fireEvent(owner, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, local.getX(),
                    local.getY(), screen.getX(), screen.getY(), true, null));
        }
    }
}
