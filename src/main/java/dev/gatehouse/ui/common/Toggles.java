package dev.gatehouse.ui.common;

import java.util.List;

import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

/**
 * Toggle buttons of which one is always on: the parts of a switch, or filters of a table. They behave as radio buttons
 * do everywhere: one stop for Tab, on the one that is on; arrows, Home and End choose; screen readers hear radio
 * buttons. Choosing by an arrow does what pressing does.
 */
public final class Toggles {

    private Toggles() {}

    /** Makes one choice of {@code buttons}, in their order; pressing the one that is on keeps it. */
    public static void oneOf(List<ToggleButton> buttons) {
        var group = new ToggleGroup();
        for (var button : buttons) {
            button.setToggleGroup(group);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.addEventHandler(ActionEvent.ACTION, _ -> button.setSelected(true));
            button.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(buttons, button, event));
        }
    }

    private static void move(List<ToggleButton> buttons, ToggleButton from, KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        var at = buttons.indexOf(from);
        var to = switch (event.getCode()) {
            case RIGHT, DOWN -> Math.floorMod(at + 1, buttons.size());
            case LEFT, UP -> Math.floorMod(at - 1, buttons.size());
            case HOME -> 0;
            case END -> buttons.size() - 1;
            default -> -1;
        };
        if (to >= 0) {
            event.consume();
            choose(buttons.get(to));
        }
    }

    private static void choose(ToggleButton button) {
        button.requestFocus();
        if (!button.isSelected()) {
            button.fire();
        }
    }
}
