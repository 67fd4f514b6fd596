package dev.gatehouse.domain.matrix;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns of the fleet somebody wants to see, and how wide.
 *
 * @param columns
 *            the chosen ones in their order; none while nobody has chosen, and then as many are shown as fit
 * @param widths
 *            the columns somebody made wider or narrower, in pixels, each more than 0
 */
public record ColumnChoice(List<FleetColumn> columns, Map<FleetColumn, Integer> widths) {
    /** Nobody has chosen. */
    public static final ColumnChoice AS_MANY_AS_FIT = new ColumnChoice(List.of());

    /** Puts them in order, each once, and refuses a width that nothing can have. */
    public ColumnChoice {
        columns = columns.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(columns));
        widths = Map.copyOf(widths);
        if (widths.values().stream().anyMatch(width -> width <= 0)) {
            throw new IllegalArgumentException("a column without a width");
        }
    }

    /** These columns, as wide as they are by themselves. */
    public ColumnChoice(List<FleetColumn> columns) {
        this(columns, Map.of());
    }

    /** Whether nobody has chosen. */
    public boolean isOpen() {
        return columns.isEmpty();
    }

    /** These columns. */
    public ColumnChoice showing(Set<FleetColumn> chosen) {
        return new ColumnChoice(List.copyOf(chosen), widths);
    }

    /** A column so many pixels wide. */
    public ColumnChoice with(FleetColumn column, int width) {
        var next = new EnumMap<FleetColumn, Integer>(FleetColumn.class);
        next.putAll(widths);
        next.put(column, width);
        return new ColumnChoice(columns, next);
    }
}
