package dev.gatehouse.ui.local;

import javafx.scene.control.TableView;

import dev.gatehouse.domain.local.TableLayouts;
import dev.gatehouse.ui.common.Messages;

/**
 * Lets tables be as somebody left them: how wide their columns are, which are hidden, and by which the rows are in
 * order. The menu of a table, and that of its head, hides and shows columns and makes all of it as it was.
 */
public final class TableMemory {
    private final Kept<TableLayouts> kept;
    private final Messages messages;

    /** Remembers in {@code kept}. */
    public TableMemory(Kept<TableLayouts> kept, Messages messages) {
        this.kept = kept;
        this.messages = messages;
    }

    /**
     * Watches over a table that has all its columns, each with an id.
     *
     * @param name
     *            what the table is called in the file, the same in every language
     */
    public void watch(TableView<?> table, String name) {
        var watched = new RememberedTable(table, messages,
                layout -> kept.update(before -> before.with(name, layout)));
        watched.install();
        kept.valueProperty().subscribe(layouts -> watched.apply(layouts.of(name)));
    }
}
