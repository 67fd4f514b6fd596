package dev.gatehouse.ui.fleet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.ui.common.ColumnSizes;
import dev.gatehouse.ui.common.Messages;

/** The columns of the table of the fleet, and the menu in which they are chosen. */
final class FleetColumns {
    private final TableView<FleetRow> table;
    private final FleetViewModel fleet;
    private final Messages messages;
    private final Map<FleetColumn, TableColumn<FleetRow, FleetRow>> columns = new EnumMap<>(FleetColumn.class);
    private final Map<FleetColumn, CheckMenuItem> items = new EnumMap<>(FleetColumn.class);

    FleetColumns(TableView<FleetRow> table, FleetViewModel fleet, Messages messages) {
        this.table = table;
        this.fleet = fleet;
        this.messages = messages;
    }

    /** Fills the table with all columns, of which those that are chosen are seen, and the menus for the keyboard. */
    void fill(MenuButton choice, MenuButton order) {
        Stream.of(FleetColumn.values()).forEach(column -> columns.put(column, column(column)));
        table.getColumns().setAll(columns.values());
        fillChoice(choice);
        fillOrder(order);
        fleet.columns().shownProperty().subscribe(_ -> show());
        fleet.columns().choiceProperty().subscribe(_ -> show());
        table.addEventHandler(ColumnSizes.Changed.SIZES, event -> {
            if (event.isSize()) {
                keepSizes();
            }
        });
        table.widthProperty().subscribe(width -> {
            fleet.columns().spaceProperty().set(width.doubleValue());
            show();
        });
    }

    private void show() {
        var shown = fleet.columns().shownProperty().get();
        columns.forEach((column, made) -> {
            made.setVisible(shown.contains(column));
            made.setPrefWidth(fleet.columns().widthNow(column));
        });
        items.forEach((column, item) -> item.setSelected(shown.contains(column)));
    }

    /** Of those that are not as wide as they would be by themselves. */
    private void keepSizes() {
        Map.copyOf(columns).forEach((column, made) -> {
            if (made.isVisible() && Math.abs(made.getWidth() - fleet.columns().widthNow(column)) >= 1) {
                fleet.columns().size(column, (int) Math.round(made.getWidth()));
            }
        });
    }

    private TableColumn<FleetRow, FleetRow> column(FleetColumn column) {
        var made = new TableColumn<FleetRow, FleetRow>(messages.text("fleet.column." + column));
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(_ -> switch (column) {
            case FINDINGS -> new FindingsCell();
            case ACCESS -> new AccessCell();
            case ODD -> new OddCell(fleet::oddWords, fleet.table().oddOnesProperty());
            default -> new FleetCell(column);
        });
        made.setComparator(fleet.table().order(column));
        made.setMinWidth(fleet.columns().width(column));
        made.setReorderable(false);
        if (column == FleetColumn.ALLOWED || column == FleetColumn.BLOCKED) {
            made.getStyleClass().add("gh-fleet-number");
        }
        return made;
    }

    private void fillChoice(MenuButton menu) {
        for (var column : FleetColumn.values()) {
            if (ColumnsViewModel.canBeHidden(column)) {
                var item = new CheckMenuItem(messages.text("fleet.column." + column));
                item.setOnAction(_ -> fleet.columns().show(column, item.isSelected()));
                items.put(column, item);
                menu.getItems().add(item);
            }
        }
        var fit = new MenuItem(messages.text("fleet.columns.fit"));
        fit.setOnAction(_ -> fleet.columns().showAsManyAsFit());
        menu.getItems().addAll(new SeparatorMenuItem(), fit);
    }

    private void fillOrder(MenuButton menu) {
        var worst = new MenuItem(messages.text("fleet.sort.worst"));
        worst.setOnAction(_ -> table.getSortOrder().clear());
        menu.getItems().addAll(worst, new SeparatorMenuItem());
        columns.forEach((column, made) -> {
            var item = new MenuItem(messages.text("fleet.column." + column));
            item.setOnAction(_ -> sortBy(made));
            menu.getItems().add(item);
        });
    }

    /** By this column; the other way round when it was so already. */
    private void sortBy(TableColumn<FleetRow, FleetRow> column) {
        var again = table.getSortOrder().equals(List.of(column));
        column.setSortType(again && column.getSortType() == SortType.ASCENDING
                ? SortType.DESCENDING
                : SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
    }
}
