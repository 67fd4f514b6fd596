package dev.gatehouse.ui.local;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.InvalidationListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import dev.gatehouse.domain.local.TableLayout;
import dev.gatehouse.ui.common.ColumnSizes;
import dev.gatehouse.ui.common.Messages;

/** One table that is as somebody left it. */
final class RememberedTable {
    private final TableView<?> table;
    private final Messages messages;
    private final Consumer<TableLayout> left;
    private final List<? extends TableColumn<?, ?>> columns;
    private final List<TableLayout.Column> made;
    private TableLayout last = TableLayout.AS_MADE;
    /** What the program does to the table is nobody's wish. */
    private boolean applying;

    RememberedTable(TableView<?> table, Messages messages, Consumer<TableLayout> left) {
        this.table = table;
        this.messages = messages;
        this.left = left;
        this.columns = List.copyOf(table.getColumns());
        this.made = columns.stream().map(RememberedTable::asMade).toList();
    }

    void install() {
        columns.forEach(column -> {
            column.setReorderable(false); // copies stand under the heads in their one order
            column.setContextMenu(new ContextMenu(items()));
            column.visibleProperty().subscribe(this::changed);
            column.sortTypeProperty().addListener((InvalidationListener) _ -> changed());
        });
        table.getSortOrder().addListener((InvalidationListener) _ -> changed());
        ColumnSizes.of(table, messages);
        table.getContextMenu().getItems().add(new Menu(messages.text("table.columns"), null, items()));
        table.addEventHandler(ColumnSizes.Changed.SIZES, event -> {
            if (event.isSize()) {
                changed();
            }
        });
    }

    /** Makes the table as it was left; where nothing is known of it, as it was made once it was something else. */
    void apply(TableLayout layout) {
        if (layout.equals(last)) {
            return;
        }
        last = layout;
        applying = true;
        for (var i = 0; i < columns.size(); i++) {
            var asMade = made.get(i);
            var wish = layout.column(asMade.id()).orElse(asMade);
            columns.get(i).setVisible(i == 0 || wish.shown());
            columns.get(i).setPrefWidth(wish.width());
        }
        sort(layout.sort());
        applying = false;
    }

    private void sort(Optional<TableLayout.Sort> by) {
        table.getSortOrder().clear();
        by.ifPresent(wish -> table.getColumns().stream().filter(column -> wish.column().equals(column.getId()))
                .findFirst().ifPresent(column -> column.setSortType(wish.ascending()
                        ? SortType.ASCENDING
                        : SortType.DESCENDING)));
        by.ifPresent(this::order);
    }

    private void order(TableLayout.Sort by) {
        orderOf(table, by.column());
    }

    private static <T> void orderOf(TableView<T> table, String id) {
        table.getColumns().stream().filter(column -> id.equals(column.getId())).findFirst()
                .ifPresent(column -> table.getSortOrder().add(column));
    }

    private void changed() {
        if (!applying) {
            last = now();
            left.accept(last);
        }
    }

    private TableLayout now() {
        return new TableLayout(columns.stream().map(RememberedTable::asIs).toList(),
                table.getSortOrder().stream().findFirst().map(column -> new TableLayout.Sort(column.getId(),
                        column.getSortType() == SortType.ASCENDING)));
    }

    private static TableLayout.Column asIs(TableColumn<?, ?> column) {
        return new TableLayout.Column(column.getId(), (int) Math.max(1, Math.round(column.getWidth())),
                column.isVisible());
    }

    private static TableLayout.Column asMade(TableColumn<?, ?> column) {
        return new TableLayout.Column(column.getId(), (int) Math.max(1, Math.round(column.getPrefWidth())),
                column.isVisible());
    }

    /** The first column names the row and stays. */
    private MenuItem[] items() {
        var reset = new MenuItem(messages.text("table.columns.reset"));
        reset.setOnAction(_ -> {
            apply(TableLayout.AS_MADE);
            left.accept(TableLayout.AS_MADE);
        });
        var hides = columns.stream().skip(1).<MenuItem>map(column -> {
            var item = new CheckMenuItem(ColumnSizes.name(column));
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            return item;
        });
        return Stream.concat(hides, Stream.of(new SeparatorMenuItem(), reset))
                .toArray(MenuItem[]::new);
    }
}
