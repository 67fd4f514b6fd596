package dev.gatehouse.ui.importer;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Side;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.ImportClass;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;

/** The columns of the importer's table, and how a choice is made in its row: by mouse, or Enter and arrow keys. */
final class ImportTableCells {
    private static final double ROW = 42;
    private static final double NARROWEST = 112;

    private final ImportViewModel importer;
    private final Messages messages;

    ImportTableCells(ImportViewModel importer, Messages messages) {
        this.importer = importer;
        this.messages = messages;
    }

    void install(TableView<ImportLine> table) {
        table.getColumns().setAll(List.of(
                column("import.header.line", 66, _ -> new TextCell(line -> String.valueOf(line.number()),
                        "gh-import-number")),
                column("import.header.original", 210, _ -> new TextCell(ImportLine::original, Styles.MONO)),
                column("import.header.status", 112, _ -> new StatusCell()),
                column("import.header.becomes", 190, _ -> new BecomesCell()),
                column("import.header.why", 260, _ -> whyCell())));
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var line = table.getSelectionModel().getSelectedItem();
            var chooses = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
            if (chooses && line != null && !line.options().isEmpty()) {
                choose(table, line);
                event.consume();
            }
        });
    }

    private static TextCell whyCell() {
        var cell = new TextCell(ImportLine::why, Styles.SMALL);
        cell.setWrapText(true);
        return cell;
    }

    private TableColumn<ImportLine, ImportLine> column(String key, double width,
            Function<TableColumn<ImportLine, ImportLine>, TableCell<ImportLine, ImportLine>> cell) {
        var column = new TableColumn<ImportLine, ImportLine>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cell::apply);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROWEST));
        column.setSortable(false);
        column.setId(key.substring(key.lastIndexOf('.') + 1));
        return column;
    }

    private void choose(TableView<ImportLine> table, ImportLine line) {
        if (line.options().size() == 1) {
            toggle(line);
            return;
        }
        var row = table.lookupAll(".table-row-cell").stream().filter(node -> node.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("selected"))).findFirst();
        var menu = new ContextMenu();
        menu.getItems().setAll(items(line));
        menu.show(row.orElse(table), Side.BOTTOM, 0, 0);
    }

    private void toggle(ImportLine line) {
        if (line.options().getFirst().chosen()) {
            importer.unchoose(line);
        } else {
            importer.choose(line, line.options().getFirst());
        }
    }

    private List<MenuItem> items(ImportLine line) {
        return line.options().stream().map(option -> {
            MenuItem item = new CheckMenuItem(option.text());
            ((CheckMenuItem) item).setSelected(option.chosen());
            item.setOnAction(_ -> importer.choose(line, option));
            return item;
        }).toList();
    }

    /** A text, whole in a tooltip. */
    private static final class TextCell extends TableCell<ImportLine, ImportLine> {
        private final Function<ImportLine, String> words;

        TextCell(Function<ImportLine, String> words, String style) {
            this.words = words;
            getStyleClass().add(style);
        }

        @Override
        protected void updateItem(@Nullable ImportLine line, boolean empty) {
            super.updateItem(line, empty);
            var text = empty || line == null ? "" : words.apply(line);
            setText(text);
            setTooltip(text.length() > 20 ? new Tooltip(text) : null);
        }
    }

    /** The class as a word in its colour. */
    private static final class StatusCell extends TableCell<ImportLine, ImportLine> {
        private final Pill pill = new Pill();

        @Override
        protected void updateItem(@Nullable ImportLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : pill);
            if (line != null) {
                pill.setText(line.status());
                pill.setVariant(line.waiting() ? PillVariant.WARNING : variant(line.kind()));
                setAccessibleText(line.status());
            }
        }

        private static PillVariant variant(ImportClass kind) {
            return switch (kind) {
                case KEPT -> PillVariant.SUCCESS;
                case FIXED -> PillVariant.ACCENT;
                case DUPLICATE -> PillVariant.NEUTRAL;
                case REJECTED -> PillVariant.DANGER;
                case IGNORED -> PillVariant.QUIET;
            };
        }
    }

    /** What enters the list, or the way to say so. */
    private final class BecomesCell extends TableCell<ImportLine, ImportLine> {
        private final MenuButton choice = new MenuButton();
        private final CheckBox keep = new CheckBox();
        private final Tooltip whole = new Tooltip();

        BecomesCell() {
            getStyleClass().add(Styles.MONO);
            choice.getStyleClass().add("gh-import-choice");
            choice.setFocusTraversable(false);
            keep.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable ImportLine line, boolean empty) {
            super.updateItem(line, empty);
            setText("");
            setGraphic(null);
            setTooltip(null);
            if (empty || line == null) {
                return;
            }
            whole.setText(line.becomes());
            setTooltip(line.becomes().length() > 20 ? whole : null);
            switch (line.options().size()) {
                case 0 -> setText(line.becomes());
                case 1 -> {
                    keep.setText(line.options().getFirst().text());
                    keep.setSelected(line.options().getFirst().chosen());
                    keep.setOnAction(_ -> toggle(line));
                    setGraphic(keep);
                }
                default -> {
                    choice.setText(line.becomes().isEmpty() || line.waiting()
                            ? messages.text("import.choose")
                            : line.becomes());
                    choice.getItems().setAll(items(line));
                    setGraphic(choice);
                }
            }
        }
    }
}
