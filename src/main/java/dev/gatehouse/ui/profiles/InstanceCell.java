package dev.gatehouse.ui.profiles;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/** Shows an instance by its alias; one that is not active is greyed, with its status. */
final class InstanceCell extends ListCell<InstanceChoice> {
    @Override
    protected void updateItem(@Nullable InstanceChoice item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setText(null);
            setDisable(false);
            return;
        }
        setText(item.isActive() ? item.label() : item.label() + " · " + item.note());
        setDisable(!item.isActive());
    }
}
