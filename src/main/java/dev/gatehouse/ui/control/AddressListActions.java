package dev.gatehouse.ui.control;

import java.util.List;

import javafx.scene.control.MenuItem;

/** What the owner of the rows does when the user asks for it; the list itself changes nothing. */
public interface AddressListActions {

    /** A row's text was changed to something else, which may be nonsense: keep it and give the row an error. */
    void edit(int index, String text);

    /** A row was typed at the end of the list. */
    void add(String text);

    /** Rows are to go; indices ascending, never empty. */
    void remove(List<Integer> indices);

    /** Text was pasted that is more than one line, or was pasted into the list rather than into a row. */
    void paste(String text);

    /** Rows are to go to the other list; indices ascending, never empty. */
    default void move(List<Integer> indices) {}

    /** What a text would mean as a row, said while it is typed; "" for nothing to say. */
    default String reading(String typed) {
        return "";
    }

    /** The note on a row is to be shown and changed. */
    default void note(int index) {}

    /** What the context menu of the selected rows offers, asked for each time; empty for no menu. */
    default List<MenuItem> menu(List<Integer> indices) {
        return List.of();
    }

    /** Does nothing. */
    AddressListActions NONE = new AddressListActions() {
        @Override
        public void edit(int index, String text) {}

        @Override
        public void add(String text) {}

        @Override
        public void remove(List<Integer> indices) {}

        @Override
        public void paste(String text) {}
    };
}
