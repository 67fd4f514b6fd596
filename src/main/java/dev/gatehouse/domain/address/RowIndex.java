package dev.gatehouse.domain.address;

import java.util.List;
import java.util.Optional;

/** Finds the most specific row of a list that holds an address, in O(log n). */
final class RowIndex {
    private final List<AddressEntry> entries;
    private final Segments ipv4;
    private final Segments ipv6;

    private RowIndex(List<AddressEntry> entries, List<RangeRow> sorted) {
        this.entries = entries;
        this.ipv4 = Segments.of(AddressFamily.IPV4, sorted);
        this.ipv6 = Segments.of(AddressFamily.IPV6, sorted);
    }

    /** The index of these rows; of equal blocks the first row answers, rows that are no blocks are passed over. */
    static RowIndex of(List<AddressEntry> entries) {
        return new RowIndex(entries, RangeRow.sorted(entries));
    }

    /** The most specific row that holds the address. */
    Optional<AddressEntry> find(IpAddress address) {
        int row = switch (address.family()) {
            case IPV4 -> ipv4.rowAt(address);
            case IPV6 -> ipv6.rowAt(address);
        };
        return row == Segments.NO_ROW ? Optional.empty() : Optional.of(entries.get(row));
    }
}
