package dev.gatehouse.domain.local;

import java.util.HashMap;
import java.util.Map;

/**
 * How somebody left the tables of the window; nothing about what AWS holds.
 *
 * @param tables
 *            by the name of the table in the program; without those that are as they were made
 */
public record TableLayouts(Map<String, TableLayout> tables) {
    /** All are as they were made. */
    public static final TableLayouts NONE = new TableLayouts(Map.of());

    /** Copies them. */
    public TableLayouts {
        tables = Map.copyOf(tables);
    }

    /** How a table was left. */
    public TableLayout of(String table) {
        return tables.getOrDefault(table, TableLayout.AS_MADE);
    }

    /** The same with one table left in another way. */
    public TableLayouts with(String table, TableLayout layout) {
        var next = new HashMap<>(tables);
        if (layout.equals(TableLayout.AS_MADE)) {
            next.remove(table);
        } else {
            next.put(table, layout);
        }
        return new TableLayouts(next);
    }
}
