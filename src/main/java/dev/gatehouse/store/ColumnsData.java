package dev.gatehouse.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.matrix.ColumnChoice;
import dev.gatehouse.domain.matrix.FleetColumn;

import static dev.gatehouse.store.JsonFiles.required;

/** {@code fleet-columns.json}: which columns of the fleet somebody wants to see. */
record ColumnsData(int schema, @Nullable List<String> columns) {
    static final JsonForm<ColumnChoice, ColumnsData> FORM = new JsonForm<>(1, ColumnChoice.AS_MANY_AS_FIT,
            ColumnsData.class, ColumnsData::of, ColumnsData::value);

    private static ColumnsData of(ColumnChoice value) {
        return new ColumnsData(1, value.columns().stream().map(Enum::name).toList());
    }

    private ColumnChoice value() {
        return new ColumnChoice(required(columns).stream().map(FleetColumn::valueOf).toList());
    }
}
