package dev.gatehouse.ui.control;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.Styles;

/** The one field of an {@link AddressListView}; it moves from cell to cell. */
final class AddressEditor extends TextField {

    private final AddressEditing editing;
    private boolean wantsFocus;

    AddressEditor(AddressEditing editing) {
        this.editing = editing;
        getStyleClass().addAll("editor", Styles.MONO);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().subscribe(this::takeFocus);
    }

    /** Takes the focus now or as soon as a cell shows the field. */
    void focusWhenShown() {
        wantsFocus = true;
        takeFocus();
    }

    private void takeFocus() {
        if (wantsFocus && getScene() != null) {
            requestFocus();
            selectAll();
            wantsFocus = !isFocused();
        }
    }

    private void key(KeyEvent event) {
        boolean ours = switch (event.getCode()) {
            case ENTER -> act(editing::enter);
            case ESCAPE -> act(editing::cancel);
            case TAB -> act(() -> editing.move(event.isShiftDown() ? -1 : 1));
            default -> false;
        };
        if (ours) {
            event.consume();
        }
    }

    private static boolean act(Runnable action) {
        action.run();
        return true;
    }

    /** A field would join pasted lines into one; lists are handed on whole. */
    @Override
    public void paste() {
        String text = Clipboards.text();
        if (text.strip().lines().count() > 1) {
            editing.pasteMany(text);
        } else {
            replaceSelection(text.strip());
        }
    }
}
