package dev.gatehouse.domain.address;

import java.util.Arrays;
import java.util.List;

/** Collects ascending edges for an {@link EdgeList}. */
final class EdgeBuilder {
    private final AddressFamily family;
    private final long[] high;
    private final long[] low;
    private int size;

    EdgeBuilder(AddressFamily family, int capacity) {
        this.family = family;
        this.high = new long[capacity];
        this.low = new long[capacity];
    }

    /** The union of blocks of this family, which must be sorted; they may overlap, nest, touch and repeat. */
    static EdgeList union(AddressFamily family, List<AddressRange> sorted) {
        EdgeBuilder edges = new EdgeBuilder(family, 2 * sorted.size());
        for (AddressRange range : sorted) {
            if (edges.endsInside()) {
                break;
            }
            edges.append(range);
        }
        return edges.build();
    }

    void add(long edgeHigh, long edgeLow) {
        high[size] = edgeHigh;
        low[size] = edgeLow;
        size++;
    }

    /** Adds an edge unless the last one is at the same address. */
    void addOrStay(long edgeHigh, long edgeLow) {
        if (size == 0 || high[size - 1] != edgeHigh || low[size - 1] != edgeLow) {
            add(edgeHigh, edgeLow);
        }
    }

    int size() {
        return size;
    }

    EdgeList build() {
        return new EdgeList(family, Arrays.copyOf(high, size), Arrays.copyOf(low, size));
    }

    private boolean endsInside() {
        return (size & 1) == 1;
    }

    private void append(AddressRange range) {
        long lastLow = range.lastLow();
        long endHigh = range.lastHigh() + (lastLow == -1 ? 1 : 0);
        long endLow = lastLow + 1;
        int order = size == 0
                ? 1
                : Bits.compare(range.first().high(), range.first().low(), high[size - 1], low[size - 1]);
        if (order > 0) {
            add(range.first().high(), range.first().low());
        } else if (endsAfterFamily(range) || Bits.compare(endHigh, endLow, high[size - 1], low[size - 1]) > 0) {
            size--;
        } else {
            return;
        }
        if (!endsAfterFamily(range)) {
            add(endHigh, endLow);
        }
    }

    private boolean endsAfterFamily(AddressRange range) {
        return range.lastHigh() == family.highestHigh() && range.lastLow() == family.highestLow();
    }
}
