package dev.gatehouse.ui.control;

import java.util.List;

/** How wide the column of addresses is and how high a list of rows wants to be, in pixels. */
final class AddressMeasures {

    static final double ROW = 36;

    private static final double ERROR_LINE = 24;
    private static final double REMARK_LINE = 25;
    private static final double CHARACTER = 8.6;
    /** As long as 255.255.255.255/32. */
    private static final int SHORTEST = 18;
    /** As long as a full IPv6 range. */
    private static final int COLUMN = 20;
    private static final int LONGEST = 44;

    private AddressMeasures() {}

    /** The column in which the notes begin; longer texts push their own note on. */
    static double textWidth(List<AddressRow> rows) {
        int longest = 0;
        for (AddressRow row : rows) {
            longest = Math.max(longest, row.text().length());
        }
        return Math.ceil(CHARACTER * Math.clamp(longest, SHORTEST, COLUMN));
    }

    /** The room a text takes, up to the longest that is shown whole. */
    static double textWidth(String text) {
        return Math.ceil(CHARACTER * Math.min(text.length() + 1, LONGEST));
    }

    /** The height of the rows, but of no more than so many. */
    static double height(List<AddressRow> rows, int visibleRows) {
        if (rows.isEmpty()) {
            return 2 * ROW;
        }
        double height = 0;
        for (AddressRow row : rows.subList(0, Math.min(visibleRows, rows.size()))) {
            height += height(row);
        }
        return Math.min(height, visibleRows * ROW);
    }

    /** Whether all rows lie in that height, so that nothing is to be scrolled; an error may take further lines. */
    static boolean isWhole(List<AddressRow> rows, int visibleRows) {
        return rows.size() <= visibleRows && rows.stream().allMatch(row -> row.error().isEmpty())
                && rows.stream().mapToDouble(AddressMeasures::height).sum() <= visibleRows * ROW;
    }

    /** The first of the rows that fill the end of a view this high. */
    static int lastPage(List<AddressRow> rows, double viewHeight) {
        int first = rows.size();
        double height = 0;
        while (first > 0 && height + height(rows.get(first - 1)) <= viewHeight) {
            first--;
            height += height(rows.get(first));
        }
        return Math.min(first, rows.size() - 1);
    }

    /** Whether no row has a second line: the list then need not measure each of them. */
    static boolean sameHeight(List<AddressRow> rows) {
        return rows.stream().allMatch(row -> height(row) == ROW);
    }

    private static double height(AddressRow row) {
        return ROW + (row.error().isPresent() ? ERROR_LINE : 0) + (row.remark().isPresent() ? REMARK_LINE : 0);
    }
}
