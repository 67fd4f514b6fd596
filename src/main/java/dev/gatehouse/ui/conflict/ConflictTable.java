package dev.gatehouse.ui.conflict;

import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.Styles;

/** The table of merged lines: one line for each row or field, with a tick; Space ticks and unticks. */
final class ConflictTable {
    /** Who changed a row may take two lines. */
    private static final double ROW = 60;
    private static final double HEADER = 62;
    private static final int MOST_ROWS = 8;
    private static final double TICK = 70;
    private static final double WHAT = 140;
    private static final double OPENED = 112;
    private static final double VALUE = 96;
    private static final double WIDER = 34;
    private static final double WIDEST = 5000;

    private final TableView<ConflictRow> table;
    private final ConflictViewModel conflict;
    private final Messages messages;

    ConflictTable(TableView<ConflictRow> table, ConflictViewModel conflict, Messages messages) {
        this.table = table;
        this.conflict = conflict;
        this.messages = messages;
    }

    void bind() {
        table.setItems(conflict.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Nothing.saying(messages.text("conflict.merged.empty")));
        table.setFixedCellSize(ROW);
        table.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> HEADER + ROW * Math.clamp(conflict.rows().size(), 2, MOST_ROWS), conflict.rows()));
        table.getColumns().add(column("conflict.column.tick", TICK, this::tick));
        table.getColumns().add(column("conflict.column.what", WHAT, ConflictTable::what));
        text("conflict.column.base", OPENED, ConflictRow::base);
        text("conflict.column.theirs", VALUE, ConflictRow::theirs);
        text("conflict.column.mine", VALUE, ConflictRow::mine);
        text("conflict.column.result", VALUE, ConflictRow::result);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        var row = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            var at = table.getSelectionModel().getSelectedIndex();
            conflict.want(row, !row.wanted());
            table.getSelectionModel().select(at);
            event.consume();
        }
    }

    private Region tick(ConflictRow row) {
        var box = new CheckBox();
        box.setSelected(row.wanted());
        box.setDisable(!row.isOptional());
        box.setFocusTraversable(false);
        box.setAccessibleText(messages.text("conflict.spoken", row.what(), row.who(), row.base(), row.theirs(),
                row.mine(), row.result()));
        box.setOnAction(_ -> conflict.want(row, box.isSelected()));
        return box;
    }

    private static Region what(ConflictRow row) {
        var name = new Label(row.what());
        if (row.isAddress()) {
            name.getStyleClass().add(Styles.MONO);
        }
        name.setTooltip(new Tooltip(row.what()));
        var who = new Label(row.who());
        who.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        who.setTooltip(new Tooltip(row.who()));
        who.setWrapText(true);
        var words = new VBox(name, who);
        words.getStyleClass().add("gh-conflict-what");
        return words;
    }

    private void text(String key, double width, Function<ConflictRow, String> value) {
        table.getColumns().add(column(key, width, row -> {
            var label = new Label(value.apply(row));
            label.setTooltip(new Tooltip(value.apply(row)));
            return label;
        }));
    }

    private TableColumn<ConflictRow, ConflictRow> column(String key, double width,
            Function<ConflictRow, Region> content) {
        var column = new TableColumn<ConflictRow, ConflictRow>();
        var name = new Label(messages.text(key));
        name.setWrapText(true);
        column.setGraphic(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cell(content));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(width == WHAT ? WIDEST : width + WIDER);
        column.setId(key.substring(key.lastIndexOf('.') + 1));
        column.setSortable(false);
        return column;
    }

    /** A cell that holds a node of its row. */
    private static final class Cell extends TableCell<ConflictRow, ConflictRow> {
        private final Function<ConflictRow, Region> content;

        Cell(Function<ConflictRow, Region> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(@Nullable ConflictRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : content.apply(row));
        }
    }
}
