package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The space of one family, cut wherever a block begins or ends. CIDR blocks never overlap by halves, so all addresses
 * of a segment have the same innermost block; a look-up finds the segment and is done.
 */
final class Segments {
    static final int NO_ROW = -1;

    private final RankTable starts;
    private final int[] rows;

    private Segments(EdgeList starts, int[] rows) {
        this.starts = new RankTable(starts);
        this.rows = rows;
    }

    /** The segments of the blocks of this family; the rows must be sorted. */
    static Segments of(AddressFamily family, List<RangeRow> sorted) {
        Cutter cutter = new Cutter(family, 2 * sorted.size());
        for (RangeRow row : sorted) {
            if (row.range().family() == family) {
                cutter.open(row);
            }
        }
        return cutter.cut();
    }

    /** The row of the innermost block that holds the address, or {@link #NO_ROW}. */
    int rowAt(IpAddress address) {
        int segment = starts.rank(address.high(), address.low()) - 1;
        return segment < 0 ? NO_ROW : rows[segment];
    }

    /** Walks the blocks from the first address to the last and keeps those that are open, the innermost on top. */
    private static final class Cutter {
        private final EdgeBuilder starts;
        private final int[] rows;
        private final List<RangeRow> open = new ArrayList<>();

        Cutter(AddressFamily family, int capacity) {
            starts = new EdgeBuilder(family, capacity);
            rows = new int[capacity];
        }

        void open(RangeRow row) {
            while (!open.isEmpty() && !open.getLast().range().contains(row.range())) {
                close();
            }
            if (open.isEmpty() || !open.getLast().range().equals(row.range())) {
                open.add(row);
                start(row.range().first(), row.row());
            }
        }

        Segments cut() {
            while (!open.isEmpty()) {
                close();
            }
            return new Segments(starts.build(), Arrays.copyOf(rows, starts.size()));
        }

        private void close() {
            RangeRow closed = open.removeLast();
            int around = open.isEmpty() ? NO_ROW : open.getLast().row();
            closed.range().last().next().ifPresent(next -> start(next, around));
        }

        private void start(IpAddress at, int row) {
            starts.addOrStay(at.high(), at.low());
            rows[starts.size() - 1] = row;
        }
    }
}
