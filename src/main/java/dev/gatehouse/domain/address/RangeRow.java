package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A block and the row of the list it comes from; sorts by block, the earlier row first. */
record RangeRow(AddressRange range, int row) implements Comparable<RangeRow> {
    private static final int ROW_BITS = 25;
    private static final int PREFIX_BITS = 6;
    private static final int ROW_MASK = (1 << ROW_BITS) - 1;

    /** The rows that are blocks, sorted; of at most 33 million rows, more than fit in memory. */
    static List<RangeRow> sorted(List<AddressEntry> entries) {
        long[] ipv4 = new long[entries.size()];
        int count = 0;
        List<RangeRow> ipv6 = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional<AddressRange> range = entries.get(i).range();
            if (range.isPresent() && range.get().family() == AddressFamily.IPV4) {
                ipv4[count++] = sortable(range.get(), i);
            } else if (range.isPresent()) {
                ipv6.add(new RangeRow(range.get(), i));
            }
        }
        List<RangeRow> rows = new ArrayList<>(count + ipv6.size());
        Arrays.sort(ipv4, 0, count);
        for (int i = 0; i < count; i++) {
            int row = (int) ipv4[i] & ROW_MASK;
            rows.add(new RangeRow(entries.get(row).range().orElseThrow(), row));
        }
        Collections.sort(ipv6);
        rows.addAll(ipv6);
        return rows;
    }

    /** Address above prefix length above row in one number, since numbers sort several times faster than objects. */
    private static long sortable(AddressRange range, int row) {
        return (range.first().low() << PREFIX_BITS | range.prefixLength()) << ROW_BITS | row;
    }

    @Override
    public int compareTo(RangeRow other) {
        int byRange = range.compareTo(other.range);
        return byRange != 0 ? byRange : Integer.compare(row, other.row);
    }
}
