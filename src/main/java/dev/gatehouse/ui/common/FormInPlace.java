package dev.gatehouse.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Forms that open where they were asked for, over nothing. */
public final class FormInPlace {
    private FormInPlace() {}

    /**
     * Shows a form while it is open, its parts from the first time on; the focus goes to {@code first} then. Escape
     * leaves it.
     */
    public static void show(Pane form, ObservableValue<Boolean> open, Node first, Runnable leave) {
        Shown.when(form, open);
        FirstShown.fill(form, form);
        open.subscribe(now -> {
            if (now) {
                first.requestFocus();
            }
        });
        leave(form, leave);
    }

    /** Does something each time a form is closed, such as giving the focus back. */
    public static void closed(ObservableValue<Boolean> open, Runnable action) {
        open.subscribe((_, now) -> {
            if (!now) {
                action.run();
            }
        });
    }

    /** Escape leaves the form. */
    public static void leave(Node form, Runnable action) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                action.run();
                event.consume();
            }
        });
    }

    /** Enter in a field does what the form is for. */
    public static void keep(Node form, Runnable action) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                action.run();
                event.consume();
            }
        });
    }
}
