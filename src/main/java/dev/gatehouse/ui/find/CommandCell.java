package dev.gatehouse.ui.find;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Styles;

/** One command with its keys. */
final class CommandCell extends ListCell<Command> {
    private final Label title = new Label();
    private final Label hint = new Label();
    private final HBox row;

    CommandCell() {
        title.setWrapText(true);
        hint.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(title, gap, hint);
        row.getStyleClass().add("gh-found-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Command item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(item == null || empty ? null : row);
        if (item != null && !empty) {
            title.setText(item.title());
            hint.setText(item.hint());
            hint.getStyleClass().setAll("label", item.isProfile() ? Styles.QUIET : Styles.KEY_CAP);
            setAccessibleText(item.title() + ", " + item.hint());
        }
    }
}
