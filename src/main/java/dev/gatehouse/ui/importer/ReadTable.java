package dev.gatehouse.ui.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import dev.gatehouse.domain.address.AddressImport;
import dev.gatehouse.domain.address.ImportTable;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/**
 * A table and what was read in it.
 *
 * @param columns
 *            its columns in words; empty for a plain list
 */
record ReadTable(ImportTable table, AddressImport read, List<String> columns) {
    private static final int LONGEST_NAME = 24;

    /**
     * Reads a table; takes time for a long one.
     *
     * @param column
     *            where the addresses stand, from 0; empty where that is to be found out
     */
    static ReadTable of(ImportTable table, OptionalInt column, Messages messages) {
        var read = AddressImport.of(table, column);
        return new ReadTable(table, read, read.column().isPresent() ? names(table, messages) : List.of());
    }

    private static List<String> names(ImportTable table, Messages messages) {
        var names = new ArrayList<String>();
        var heading = table.lines().stream().filter(line -> line.cells().size() > 1).findFirst();
        for (var i = 0; i < table.columns(); i++) {
            var at = i;
            var cell = heading.map(line -> line.cell(at).strip()).orElse("");
            names.add(cell.isEmpty()
                    ? messages.text("import.column", i + 1)
                    : messages.text("import.column.named", i + 1, VisibleText.capped(cell, LONGEST_NAME)));
        }
        return List.copyOf(names);
    }
}
