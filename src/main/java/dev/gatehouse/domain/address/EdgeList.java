package dev.gatehouse.domain.address;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A set of addresses of one family as its edges, ascending: membership changes at every edge, starting outside. An even
 * number of edges ends outside; an odd number ends inside, up to the last address of the family.
 */
final class EdgeList {
    /** Whether an address is in the result, from whether it is in each operand; nothing comes from neither. */
    interface Rule {
        boolean holds(boolean inLeft, boolean inRight);
    }

    private static final BigInteger TWO_TO_128 = BigInteger.ONE.shiftLeft(2 * Long.SIZE);

    private final AddressFamily family;
    private final long[] high;
    private final long[] low;

    EdgeList(AddressFamily family, long[] high, long[] low) {
        this.family = family;
        this.high = high;
        this.low = low;
    }

    static EdgeList none(AddressFamily family) {
        return new EdgeList(family, new long[0], new long[0]);
    }

    static EdgeList all(AddressFamily family) {
        return new EdgeList(family, new long[1], new long[1]);
    }

    int size() {
        return high.length;
    }

    IpAddress address(int edge) {
        return new IpAddress(family, high[edge], low[edge]);
    }

    long high(int edge) {
        return high[edge];
    }

    long low(int edge) {
        return low[edge];
    }

    /** How many edges are at or below the address. */
    int rank(long addressHigh, long addressLow) {
        return rank(addressHigh, addressLow, 0, high.length);
    }

    /** The same, known to be from {@code from} to {@code to}. */
    int rank(long addressHigh, long addressLow, int from, int to) {
        int below = from;
        int above = to;
        while (below < above) {
            int middle = (below + above) >>> 1;
            if (Bits.compare(high[middle], low[middle], addressHigh, addressLow) <= 0) {
                below = middle + 1;
            } else {
                above = middle;
            }
        }
        return below;
    }

    boolean contains(long addressHigh, long addressLow) {
        return isOdd(rank(addressHigh, addressLow));
    }

    boolean containsAll(AddressRange range) {
        int rank = rank(range.first().high(), range.first().low());
        return isOdd(rank) && rank == rank(range.lastHigh(), range.lastLow());
    }

    boolean intersects(AddressRange range) {
        int rank = rank(range.first().high(), range.first().low());
        return isOdd(rank) || rank < rank(range.lastHigh(), range.lastLow());
    }

    boolean isAll() {
        return size() == 1 && high[0] == 0 && low[0] == 0;
    }

    EdgeList complement() {
        EdgeBuilder edges = new EdgeBuilder(family, size() + 1);
        int kept = size() > 0 && high[0] == 0 && low[0] == 0 ? 1 : 0;
        if (kept == 0) {
            edges.add(0, 0);
        }
        for (int i = kept; i < size(); i++) {
            edges.add(high[i], low[i]);
        }
        return edges.build();
    }

    @SuppressWarnings("ReferenceEquality") // the very same list needs no look at what is in it
    EdgeList combine(EdgeList other, Rule rule) {
        if (other == this) {
            return rule.holds(true, true) ? this : none(family);
        }
        if (other.size() == 0) {
            return rule.holds(true, false) ? this : none(family);
        }
        if (size() == 0) {
            return rule.holds(false, true) ? other : none(family);
        }
        EdgeBuilder edges = new EdgeBuilder(family, size() + other.size());
        int left = 0;
        int right = 0;
        boolean inside = false;
        while (left < size() || right < other.size()) {
            int order = order(left, other, right);
            long edgeHigh = order <= 0 ? high[left] : other.high[right];
            long edgeLow = order <= 0 ? low[left] : other.low[right];
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
            if (rule.holds(isOdd(left), isOdd(right)) != inside) {
                edges.add(edgeHigh, edgeLow);
                inside = !inside;
            }
        }
        return edges.build();
    }

    /** Where an edge lies in a block, 0 at its first address and 1 behind its last. */
    double place(int edge, AddressRange frame) {
        long first = frame.first().low();
        long borrow = Long.compareUnsigned(low[edge], first) < 0 ? 1 : 0;
        long above = high[edge] - frame.first().high() - borrow;
        return Math.scalb(unsigned(above) * 0x1p64 + unsigned(low[edge] - first),
                frame.prefixLength() - family.bits());
    }

    private static double unsigned(long value) {
        return value >= 0 ? value : (value >>> 1) * 2.0 + (value & 1);
    }

    /** How many addresses are members. */
    BigInteger count() {
        if (isAll()) {
            return family.spaceSize();
        }
        long countHigh = 0;
        long countLow = 0;
        for (int i = 0; i < size(); i++) {
            // the end of an interval counts up, its beginning down; where the family ends, so does the last interval
            boolean begins = !isOdd(i);
            long before = countLow;
            countLow += begins ? -low[i] : low[i];
            countHigh += begins
                    ? -high[i] - (Long.compareUnsigned(before, low[i]) < 0 ? 1 : 0)
                    : high[i] + (Long.compareUnsigned(countLow, before) < 0 ? 1 : 0);
        }
        BigInteger counted = Bits.toBigInteger(countHigh, countLow);
        return isOdd(size()) ? counted.add(family.spaceSize()).mod(TWO_TO_128) : counted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdgeList that && family == that.family && Arrays.equals(high, that.high)
                && Arrays.equals(low, that.low);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(high) + Arrays.hashCode(low);
    }

    private int order(int left, EdgeList other, int right) {
        if (left == size()) {
            return 1;
        }
        return right == other.size() ? -1 : Bits.compare(high[left], low[left], other.high[right], other.low[right]);
    }

    private static boolean isOdd(int number) {
        return (number & 1) == 1;
    }
}
