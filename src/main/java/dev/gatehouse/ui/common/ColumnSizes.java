package dev.gatehouse.ui.common;

import java.util.List;
import java.util.stream.Stream;

import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * Lets the columns of a table be made wider and narrower without a mouse: Alt with Left or Right goes from column to
 * column, with Shift too it moves the border of that one; the menu of the table does the same. However a width was
 * changed, an event tells.
 *
 * @param <T>
 *            what a row of the table is
 */
public final class ColumnSizes<T> {
    /** By how much a column grows or shrinks at a time, in pixels. */
    static final double STEP = 16;
    private static final String CHOSEN = "gh-chosen-column";

    private final TableView<T> table;
    private final Messages messages;
    private final Menu menu;
    private List<Double> before = List.of();
    private @Nullable TableColumn<T, ?> chosen;

    private ColumnSizes(TableView<T> table, Messages messages) {
        this.table = table;
        this.messages = messages;
        this.menu = new Menu(messages.text("table.width"));
    }

    /** Lets the columns of a table be sized so, those that come later too; asked twice, once. */
    public static <T> void of(TableView<T> table, Messages messages) {
        if (table.getProperties().putIfAbsent(ColumnSizes.class, true) == null) {
            new ColumnSizes<>(table, messages).install();
        }
    }

    /** What a column is called in words. */
    public static String name(TableColumn<?, ?> column) {
        return column.getText().isEmpty() && column.getGraphic() instanceof Labeled head
                ? head.getText()
                : column.getText();
    }

    private void install() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> before = widths());
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (isHead(event.getTarget()) && !widths().equals(before)) {
                table.fireEvent(new Changed("", true));
            }
        });
        table.focusedProperty().subscribe(focused -> {
            if (!focused) {
                choose(null);
            }
        });
        table.getVisibleLeafColumns().addListener((ListChangeListener<Object>) _ -> fill());
        fill();
        var above = table.getContextMenu();
        if (above == null) {
            table.setContextMenu(new ContextMenu(menu));
        } else {
            above.getItems().addAll(new SeparatorMenuItem(), menu);
        }
    }

    private List<Double> widths() {
        return table.getColumns().stream().map(TableColumn::getWidth).toList();
    }

    private void fill() {
        menu.getItems().setAll(table.getVisibleLeafColumns().stream().map(column -> {
            var sizes = new Menu(name(column));
            sizes.getItems().addAll(item("table.wider", column, STEP), item("table.narrower", column, -STEP));
            return sizes;
        }).toList());
    }

    private MenuItem item(String key, TableColumn<T, ?> column, double by) {
        var item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> size(column, by));
        return item;
    }

    private void pressed(KeyEvent event) {
        var way = switch (event.getCode()) {
            case RIGHT, KP_RIGHT -> 1;
            case LEFT, KP_LEFT -> -1;
            default -> 0;
        };
        if (way == 0 || !event.isAltDown() || event.isShortcutDown() || table.getVisibleLeafColumns().isEmpty()) {
            return;
        }
        var column = chosen;
        if (column == null || !table.getVisibleLeafColumns().contains(column)) {
            choose(table.getVisibleLeafColumn(0));
        } else if (!event.isShiftDown()) {
            var last = table.getVisibleLeafColumns().size() - 1;
            choose(table
                    .getVisibleLeafColumn(Math.clamp(table.getVisibleLeafColumns().indexOf(column) + way, 0, last)));
        }
        if (event.isShiftDown() && chosen != null) {
            size(chosen, way * STEP);
        }
        event.consume();
    }

    private void choose(@Nullable TableColumn<T, ?> column) {
        if (chosen != null) {
            chosen.getStyleClass().remove(CHOSEN);
        }
        chosen = column;
        if (column != null) {
            column.getStyleClass().add(CHOSEN);
            table.scrollToColumn(column);
            say(column, false);
        }
    }

    /** The last column of a table that is filled by its columns gets its room from the one before. */
    private void size(TableColumn<T, ?> column, double by) {
        var at = table.getVisibleLeafColumns().indexOf(column);
        if (!table.resizeColumn(column, by) && at > 0) {
            table.resizeColumn(table.getVisibleLeafColumn(at - 1), -by);
        }
        say(column, true);
    }

    private void say(TableColumn<T, ?> column, boolean size) {
        table.fireEvent(
                new Changed(messages.text("table.width.now", name(column), Math.round(column.getWidth())), size));
    }

    private static boolean isHead(@Nullable Object target) {
        return Stream.iterate(target instanceof Node hit ? hit : null, node -> node != null, Node::getParent)
                .anyMatch(node -> node.getStyleClass().contains("column-header-background"));
    }

    /** Somebody chose a column, or made it wider or narrower; comes from the table. */
    public static final class Changed extends Event {
        /** All of them. */
        public static final EventType<Changed> SIZES = new EventType<>(Event.ANY, "GH_COLUMN_SIZES");
        private static final long serialVersionUID = 1;
        private final String words;
        private final boolean size;

        Changed(String words, boolean size) {
            super(SIZES);
            this.words = words;
            this.size = size;
        }

        /** What there is to say of it; empty where it was done with a mouse. */
        public String words() {
            return words;
        }

        /** Whether a width is another now. */
        public boolean isSize() {
            return size;
        }
    }
}
