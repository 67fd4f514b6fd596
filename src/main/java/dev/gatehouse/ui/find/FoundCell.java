package dev.gatehouse.ui.find;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;

/** One profile and what it says about the address. */
final class FoundCell extends ListCell<FoundProfile> {
    private static final double VERDICT_WIDTH = 96;

    private final Label name = new Label();
    private final Label reason = new Label();
    private final Pill pill = new Pill();
    private final HBox row;

    FoundCell() {
        name.getStyleClass().add(Styles.STRONG);
        reason.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        reason.setWrapText(true);
        var words = new VBox(2, name, reason);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        pill.setMinWidth(VERDICT_WIDTH);
        pill.setAlignment(Pos.CENTER);
        row = new HBox(pill, words);
        row.getStyleClass().add("gh-found-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FoundProfile item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(item == null || empty ? null : row);
        if (item != null && !empty) {
            name.setText(item.item().label());
            reason.setText(item.reason());
            pill.setText(item.verdict());
            pill.setVariant(switch (item.kind()) {
                case ALLOWED -> PillVariant.SUCCESS;
                case BLOCKED -> PillVariant.DANGER;
                case NOT_READ -> PillVariant.WARNING;
            });
            setAccessibleText(item.item().label() + ": " + item.verdict() + ". " + item.reason());
        }
    }
}
