package dev.gatehouse.ui.control;

import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import dev.gatehouse.ui.common.Clipboards;

/** The keys of an {@link AddressListView} while no row is being edited. */
final class AddressKeys {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination MOVE = new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private final AddressListView view;
    private final ListView<AddressRow> rows;

    AddressKeys(AddressListView view, ListView<AddressRow> rows) {
        this.view = view;
        this.rows = rows;
    }

    void install() {
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        rows.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (view.editing().active()) {
            return;
        }
        if (COPY.match(event)) {
            consumed(event, view::copySelected);
        } else if (event.getCode() == KeyCode.F4) {
            consumed(event, view::noteOnSelected);
        } else if (view.isEditable()) {
            change(event);
        }
    }

    private void change(KeyEvent event) {
        if (PASTE.match(event)) {
            consumed(event, () -> view.paste(Clipboards.text()));
            return;
        }
        if (MOVE.match(event)) {
            consumed(event, view::moveSelected);
            return;
        }
        switch (event.getCode()) {
            case F2, ENTER -> consumed(event, () -> view.startEdit(rows.getSelectionModel().getSelectedIndex()));
            case DELETE, BACK_SPACE -> consumed(event, view::removeSelected);
            case INSERT -> consumed(event, view::startAdd);
            default -> {
            }
        }
    }

    private void typed(KeyEvent event) {
        if (!view.editing().active() && view.isEditable() && "+".equals(event.getCharacter())) {
            consumed(event, view::startAdd);
        }
    }

    private static void consumed(Event event, Runnable action) {
        event.consume();
        action.run();
    }
}
