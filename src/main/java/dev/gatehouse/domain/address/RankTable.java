package dev.gatehouse.domain.address;

/**
 * Answers {@link EdgeList#rank} for one list many times: a table over the leading bits of the addresses leaves a
 * handful of edges to search, where a search through all of them would wait for memory at each step.
 */
final class RankTable {
    /** At most so many slots, 16 KB; more of them would fall out of the nearest cache. */
    private static final int SLOT_BITS = 12;

    private final EdgeList edges;
    private final boolean leadingHalf;
    private final long lowest;
    private final int shift;
    /** For each slot how many edges lie before it; one more at the end. */
    private final int[] before;

    RankTable(EdgeList edges) {
        this.edges = edges;
        int size = edges.size();
        leadingHalf = size > 0 && edges.high(size - 1) != 0;
        lowest = size == 0 ? 0 : key(edges.high(0), edges.low(0));
        long width = size == 0 ? 0 : key(edges.high(size - 1), edges.low(size - 1)) - lowest;
        shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(width) - SLOT_BITS);
        before = before((int) (width >>> shift) + 1);
    }

    /** How many edges are at or below the address. */
    int rank(long high, long low) {
        long key = key(high, low);
        if (edges.size() == 0 || Long.compareUnsigned(key, lowest) < 0) {
            return 0;
        }
        long slot = (key - lowest) >>> shift;
        return Long.compareUnsigned(slot, before.length - 1L) >= 0
                ? edges.size()
                : edges.rank(high, low, before[(int) slot], before[(int) slot + 1]);
    }

    private int[] before(int slots) {
        int[] counts = new int[slots + 1];
        int edge = 0;
        for (int slot = 0; slot < slots; slot++) {
            counts[slot] = edge;
            while (edge < edges.size() && (key(edges.high(edge), edges.low(edge)) - lowest) >>> shift == slot) {
                edge++;
            }
        }
        counts[slots] = edges.size();
        return counts;
    }

    /** The half of an address that tells most edges apart. */
    private long key(long high, long low) {
        return leadingHalf ? high : high == 0 ? low : -1L;
    }
}
