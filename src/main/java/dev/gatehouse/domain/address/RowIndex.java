package dev.gatehouse.domain.address;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Finds the most specific row of a list that holds an address. Sorted at the first look-up and not before: most rules
 * are made to be merged or compared and are never asked about a single address.
 */
final class RowIndex {
    private final List<AddressEntry> entries;
    private volatile @Nullable Sorted sorted;

    private RowIndex(List<AddressEntry> entries) {
        this.entries = entries;
    }

    /** The index of these rows; of equal blocks the first row answers, rows that are no blocks are passed over. */
    static RowIndex of(List<AddressEntry> entries) {
        return new RowIndex(entries);
    }

    /** The most specific row that holds the address. */
    Optional<AddressEntry> find(IpAddress address) {
        int row = sorted().of(address.family()).rowAt(address);
        return row == Segments.NO_ROW ? Optional.empty() : Optional.of(entries.get(row));
    }

    /** Two threads may both sort, to the same end. */
    private Sorted sorted() {
        Sorted made = sorted;
        if (made == null) {
            List<RangeRow> rows = RangeRow.sorted(entries);
            made = new Sorted(Segments.of(AddressFamily.IPV4, rows), Segments.of(AddressFamily.IPV6, rows));
            sorted = made;
        }
        return made;
    }

    private record Sorted(Segments ipv4, Segments ipv6) {
        Segments of(AddressFamily family) {
            return family == AddressFamily.IPV4 ? ipv4 : ipv6;
        }
    }
}
