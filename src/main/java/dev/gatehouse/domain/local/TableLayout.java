package dev.gatehouse.domain.local;

import java.util.List;
import java.util.Optional;

/**
 * How somebody left a table. A column of which nothing is known here, since a later version added it, is as it was
 * made; one that is gone says nothing.
 *
 * @param columns
 *            what is known of its columns
 * @param sort
 *            by which column its rows are put in order
 */
public record TableLayout(List<Column> columns, Optional<Sort> sort) {
    /** As it was made. */
    public static final TableLayout AS_MADE = new TableLayout(List.of(), Optional.empty());

    /** Copies the columns. */
    public TableLayout {
        columns = List.copyOf(columns);
    }

    /** What is known of a column. */
    public Optional<Column> column(String id) {
        return columns.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * One column.
     *
     * @param id
     *            what it is called in the program, the same in every language
     * @param width
     *            in pixels, more than 0
     */
    public record Column(String id, int width, boolean shown) {
        /**
         * Checks the width.
         *
         * @throws IllegalArgumentException
         *             when it is not above 0
         */
        public Column {
            if (width <= 0) {
                throw new IllegalArgumentException("a column " + width + " wide");
            }
        }
    }

    /** An order of rows. */
    public record Sort(String column, boolean ascending) {}
}
