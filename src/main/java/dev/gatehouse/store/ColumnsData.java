package dev.gatehouse.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.matrix.ColumnChoice;
import dev.gatehouse.domain.matrix.FleetColumn;

import static dev.gatehouse.store.JsonFiles.required;

/** {@code fleet-columns.json}: which columns of the fleet somebody wants to see, and how wide. */
record ColumnsData(int schema, @Nullable List<String> columns, @Nullable Map<String, Integer> widths) {
    static final JsonForm<ColumnChoice, ColumnsData> FORM = new JsonForm<>(1, ColumnChoice.AS_MANY_AS_FIT,
            ColumnsData.class, ColumnsData::of, ColumnsData::value);

    private static ColumnsData of(ColumnChoice value) {
        var widths = new TreeMap<String, Integer>();
        value.widths().forEach((column, width) -> widths.put(column.name(), width));
        return new ColumnsData(1, value.columns().stream().map(Enum::name).toList(), widths);
    }

    private ColumnChoice value() {
        var known = widths == null ? Map.<String, Integer>of() : widths;
        return new ColumnChoice(required(columns).stream().map(FleetColumn::valueOf).toList(),
                known.entrySet().stream().collect(Collectors.toMap(one -> FleetColumn.valueOf(one.getKey()),
                        one -> required(one.getValue()))));
    }
}
