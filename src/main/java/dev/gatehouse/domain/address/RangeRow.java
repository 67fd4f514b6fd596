package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A block and the row of the list it comes from; sorts by block, the earlier row first. */
record RangeRow(AddressRange range, int row) implements Comparable<RangeRow> {
    /** The rows that are blocks, sorted. */
    static List<RangeRow> sorted(List<AddressEntry> entries) {
        List<RangeRow> rows = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Optional<AddressRange> range = entries.get(i).range();
            if (range.isPresent()) {
                rows.add(new RangeRow(range.get(), i));
            }
        }
        Collections.sort(rows);
        return rows;
    }

    @Override
    public int compareTo(RangeRow other) {
        int byRange = range.compareTo(other.range);
        return byRange != 0 ? byRange : Integer.compare(row, other.row);
    }
}
