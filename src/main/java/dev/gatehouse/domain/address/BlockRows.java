package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.List;

/** Finds the rows of a list that lie inside a block, in O(log n + what is found). */
public final class BlockRows {
    private final List<RangeRow> sorted;
    private final List<AddressEntry> entries;

    private BlockRows(List<AddressEntry> entries) {
        this.entries = entries;
        this.sorted = RangeRow.sorted(entries);
    }

    /** The rows of a list; those that cannot be read lie in no block. */
    public static BlockRows of(List<AddressEntry> entries) {
        return new BlockRows(List.copyOf(entries));
    }

    /** How many rows lie inside a block, the block itself included. */
    public int count(AddressRange block) {
        return rank(block.last()) - from(block);
    }

    /** The rows inside a block by address, at most so many of the first. */
    public List<AddressEntry> inside(AddressRange block, int most) {
        List<AddressEntry> found = new ArrayList<>();
        int from = from(block);
        for (int i = from; i < Math.min(rank(block.last()), from + most); i++) {
            found.add(entries.get(sorted.get(i).row()));
        }
        return found;
    }

    /** The first row that is neither before the block nor wider than it. */
    private int from(AddressRange block) {
        int from = block.first().previous().map(this::rank).orElseGet(() -> firstOf(block.family()));
        while (from < sorted.size() && !block.contains(sorted.get(from).range())
                && block.first().equals(sorted.get(from).range().first())) {
            from++;
        }
        return from;
    }

    private int firstOf(AddressFamily family) {
        return family == AddressFamily.IPV4 ? 0 : rank(AddressFamily.IPV4.highest());
    }

    /** How many rows begin at or before the address. */
    private int rank(IpAddress address) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted.get(middle).range().first().compareTo(address) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
