package dev.gatehouse.ui.fleet;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.fleet.FleetRow.CellText;

/** A cell of the fleet: a value, and below it what there is to add. */
class FleetCell extends TableCell<FleetRow, FleetRow> {
    private final FleetColumn column;
    private final Label first = new Label();
    private final Label second = new Label();
    private final VBox box = new VBox(first, second);
    private final Tooltip tooltip = new Tooltip();

    FleetCell(FleetColumn column) {
        this.column = column;
        second.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        box.getStyleClass().add("gh-fleet-cell");
        if (column == FleetColumn.INSTANCE) {
            first.getStyleClass().add(Styles.STRONG);
        }
    }

    @Override
    protected void updateItem(@Nullable FleetRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(row == null || empty ? null : box);
        if (row == null || empty) {
            setTooltip(null);
        } else {
            show(row);
        }
    }

    /** Shows a row. */
    void show(FleetRow row) {
        show(row.text(column));
    }

    /** Shows a text; a pointer at rest on it sees all of it. */
    final void show(CellText text) {
        first.setText(text.first());
        second.setText(text.second());
        second.setVisible(!text.second().isEmpty());
        second.setManaged(!text.second().isEmpty());
        tooltip.setText(text.line());
        setTooltip(text.first().isEmpty() ? null : tooltip);
        setAccessibleText(text.line());
    }

    /** What a pointer at rest on it sees, where a mark says more than the text. */
    final void whole(String words) {
        tooltip.setText(words);
        setTooltip(words.isEmpty() ? null : tooltip);
        setAccessibleText(words);
    }

    /** Lets the value take several lines, or one. */
    final void wrap(boolean lines) {
        first.setWrapText(lines);
    }

    /** Puts something before the value, or nothing. */
    final void mark(@Nullable Node icon) {
        first.setGraphic(icon);
    }
}
