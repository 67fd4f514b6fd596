package dev.gatehouse.ui.control;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Which row is being edited, apart from the cells that show it: rows may be replaced and cells rebuilt while someone
 * types, and what was typed stays. The index of the row that is being added is the number of rows.
 */
final class AddressEditing {

    static final int NONE = -1;

    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(NONE);
    private final AddressEditor field;
    private final Owner owner;
    private String before = "";
    private boolean open;

    /** What the list tells the editing, and does for it. */
    interface Owner {
        int rowCount();

        String textAt(int row);

        AddressListActions actions();

        /** Shows the row and moves the selection to it. */
        void reveal(int row);

        /** Puts the focus back on the rows. */
        void focusRows();
    }

    AddressEditing(Owner owner) {
        this.owner = owner;
        this.field = new AddressEditor(this);
    }

    /** The row being edited, {@link #NONE} for none. */
    ReadOnlyIntegerProperty index() {
        return index.getReadOnlyProperty();
    }

    AddressEditor field() {
        return field;
    }

    boolean active() {
        return open;
    }

    /** Moves the focus off the field before its cell lets go of it, so that it does not fall somewhere else. */
    private void close() {
        open = false;
        if (field.isFocused()) {
            owner.focusRows();
        }
        index.set(NONE);
    }

    void start(int row) {
        finish();
        before = row < owner.rowCount() ? owner.textAt(row) : "";
        field.setText(before);
        open = true;
        index.set(row);
        owner.reveal(row);
        field.focusWhenShown();
    }

    void startNew() {
        start(owner.rowCount());
    }

    /** Ends the editing and keeps what was typed, unless nothing was. */
    boolean finish() {
        if (!active()) {
            return false;
        }
        int row = index.get();
        String typed = field.getText().strip();
        close();
        if (typed.isEmpty() || typed.equals(before)) {
            return false;
        }
        deliver(row, typed);
        return true;
    }

    private void deliver(int row, String typed) {
        if (row < owner.rowCount()) {
            owner.actions().edit(row, typed);
        } else {
            owner.actions().add(typed);
        }
    }

    /** Enter: keeps the row; after a new one the next new one begins, until an empty one ends it. */
    void enter() {
        boolean adding = index.get() >= owner.rowCount();
        boolean kept = finish();
        if (adding && kept) {
            startNew();
        } else {
            owner.focusRows();
        }
    }

    /** Tab: keeps the row and edits the one after or before it. */
    void move(int by) {
        int next = index.get() + by;
        finish();
        if (next >= 0 && next < owner.rowCount()) {
            start(next);
        } else {
            owner.focusRows();
        }
    }

    /** Esc: what was typed is dropped, the row is as before. */
    void cancel() {
        close();
    }

    /** Several lines were pasted into the row: the whole goes to the owner, the row is as before. */
    void pasteMany(String text) {
        cancel();
        owner.actions().paste(text);
    }
}
