package dev.gatehouse.ui.common;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import dev.gatehouse.domain.text.TableText;

/**
 * Lets what a table or a list shows be taken elsewhere: its menu copies it as text, CSV or Markdown, and Ctrl+C as
 * text. Where several rows are chosen it is those, else all of them.
 */
public final class CopyRows {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private CopyRows() {}

    /** Copies the rows of a table, under the headings of its columns. */
    public static <T> void of(TableView<T> table, Messages messages, Function<T, List<String>> cells) {
        from(table, messages, () -> new TableText(
                table.getColumns().stream().map(TableColumnBase::getText).toList(),
                chosen(table.getSelectionModel().getSelectedItems(), table.getItems()).stream().map(cells).toList()));
    }

    /** Copies the entries of a list. */
    public static <T> void of(ListView<T> list, Messages messages, Function<T, List<String>> cells) {
        from(list, messages, () -> new TableText(List.of(),
                chosen(list.getSelectionModel().getSelectedItems(), list.getItems()).stream().map(cells).toList()));
    }

    /** Copies what a control shows. */
    public static void from(Control control, Messages messages, Supplier<TableText> shown) {
        control.setContextMenu(new ContextMenu(
                item(messages.text("copy.rows.text"), () -> shown.get().plain()),
                item(messages.text("copy.rows.csv"), () -> shown.get().csv()),
                item(messages.text("copy.rows.markdown"), () -> shown.get().markdown())));
        control.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                Clipboards.copy(shown.get().plain());
                event.consume();
            }
        });
        control.getProperties().put(CopyRows.class, true);
        if (control instanceof TableView<?> table) {
            ColumnSizes.of(table, messages);
        }
    }

    /** Whether what a control shows can be copied in this way. */
    public static boolean isOfferedBy(Control control) {
        return control.hasProperties() && control.getProperties().containsKey(CopyRows.class);
    }

    private static MenuItem item(String text, Supplier<String> copied) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> Clipboards.copy(copied.get()));
        return item;
    }

    private static <T> List<T> chosen(List<T> selected, List<T> all) {
        return List.copyOf(selected.size() > 1 ? selected : all);
    }
}
