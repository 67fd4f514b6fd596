package dev.gatehouse.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.TableLayout;
import dev.gatehouse.domain.local.TableLayouts;

import static dev.gatehouse.store.JsonFiles.required;

/** {@code tables.json}: how somebody left the tables of the window. */
record TablesData(int schema, @Nullable List<Table> tables) {
    static final JsonForm<TableLayouts, TablesData> FORM = new JsonForm<>(1, TableLayouts.NONE, TablesData.class,
            TablesData::of, TablesData::value);

    private static TablesData of(TableLayouts value) {
        return new TablesData(1, value.tables().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> Table.of(entry.getKey(), entry.getValue())).toList());
    }

    private TableLayouts value() {
        return new TableLayouts(required(tables).stream()
                .collect(Collectors.toMap(table -> required(table.name()), Table::value)));
    }

    /** One table; without {@code sort} its rows are in the order in which the page puts them. */
    record Table(@Nullable String name, @Nullable List<Column> columns, @Nullable Sort sort) {
        private static Table of(String name, TableLayout layout) {
            return new Table(name,
                    layout.columns().stream().map(one -> new Column(one.id(), one.width(), one.shown())).toList(),
                    layout.sort().map(by -> new Sort(by.column(), by.ascending())).orElse(null));
        }

        private TableLayout value() {
            return new TableLayout(required(columns).stream()
                    .map(one -> new TableLayout.Column(required(one.id()), one.width(), one.shown())).toList(),
                    Optional.ofNullable(sort)
                            .map(by -> new TableLayout.Sort(required(by.column()), by.ascending())));
        }
    }

    /** One column. */
    record Column(@Nullable String id, int width, boolean shown) {}

    /** By what the rows are in order. */
    record Sort(@Nullable String column, boolean ascending) {}
}
