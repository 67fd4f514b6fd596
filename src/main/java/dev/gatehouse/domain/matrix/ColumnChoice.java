package dev.gatehouse.domain.matrix;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which columns of the fleet somebody wants to see.
 *
 * @param columns
 *            the chosen ones in their order; none while nobody has chosen, and then as many are shown as fit
 */
public record ColumnChoice(List<FleetColumn> columns) {
    /** Nobody has chosen. */
    public static final ColumnChoice AS_MANY_AS_FIT = new ColumnChoice(List.of());

    /** Puts them in order, each once. */
    public ColumnChoice {
        columns = columns.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(columns));
    }

    /** Whether nobody has chosen. */
    public boolean isOpen() {
        return columns.isEmpty();
    }

    /** These columns. */
    public static ColumnChoice of(Set<FleetColumn> columns) {
        return new ColumnChoice(List.copyOf(columns));
    }
}
