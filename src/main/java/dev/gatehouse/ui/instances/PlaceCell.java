package dev.gatehouse.ui.instances;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;

/** One place and how looking goes there. */
final class PlaceCell extends ListCell<PlaceRow> {
    private static final double STATE_WIDTH = 84;

    private final Messages messages;
    private final Pill state = new Pill();
    private final Label where = new Label();
    private final Label words = new Label();
    private final HBox row;

    PlaceCell(Messages messages) {
        this.messages = messages;
        state.setMinWidth(STATE_WIDTH);
        state.setAlignment(Pos.CENTER);
        words.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        words.setMinWidth(0);
        where.setMinWidth(0);
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        row = new HBox(8, state, where, words);
        row.getStyleClass().add("gh-place-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PlaceRow item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(item == null || empty ? null : row);
        setTooltip(item == null || item.details().isEmpty() ? null : new Tooltip(item.details()));
        if (item != null && !empty) {
            state.setText(messages.text("instances.place." + item.state()));
            state.setVariant(switch (item.state()) {
                case RUNNING -> PillVariant.NEUTRAL;
                case DONE -> PillVariant.SUCCESS;
                case FAILED -> PillVariant.DANGER;
                case CANCELLED -> PillVariant.WARNING;
            });
            where.setText(item.where());
            words.setText(item.words());
            setAccessibleText(item.where() + ": " + state.getText() + ". " + item.words());
        }
    }
}
