package dev.gatehouse.domain.address;

import java.math.BigInteger;

import org.jspecify.annotations.Nullable;

/**
 * How many addresses of a set each cell of a grid holds, exactly. A grid cuts a block into cells of 2^cellBits
 * addresses.
 */
public final class CellCounts {
    private final int cellBits;
    private final long[] low;
    /** The upper halves; only for cells of more than 2^62 addresses. */
    private final long @Nullable [] high;

    private CellCounts(int cells, int cellBits) {
        this.cellBits = cellBits;
        this.low = new long[cells];
        this.high = cellBits > Long.SIZE - 2 ? new long[cells] : null;
    }

    /** Counts in one pass over the edges of the set and the cells. */
    static CellCounts of(EdgeList edges, AddressRange block, int cellBits) {
        int cells = 1 << (block.family().bits() - block.prefixLength() - cellBits);
        CellCounts counts = new CellCounts(cells, cellBits);
        IpAddress first = block.first();
        int edge = edges.rank(first.high(), first.low());
        int end = edges.rank(block.lastHigh(), block.lastLow());
        boolean inside = (edge & 1) == 1;
        int fromCell = 0;
        long fromHigh = 0;
        long fromLow = 0;
        for (; edge < end; edge++) {
            long offLow = edges.low(edge) - first.low();
            long offHigh = edges.high(edge) - first.high() - (borrows(edges.low(edge), first.low()) ? 1 : 0);
            int cell = cellOf(offHigh, offLow, cellBits);
            long restHigh = offHigh & Bits.hostMaskHigh(cellBits);
            long restLow = offLow & Bits.hostMaskLow(cellBits);
            if (inside) {
                counts.add(fromCell, fromHigh, fromLow, cell, restHigh, restLow);
            }
            inside = !inside;
            fromCell = cell;
            fromHigh = restHigh;
            fromLow = restLow;
        }
        if (inside) {
            counts.add(fromCell, fromHigh, fromLow, cells, 0, 0);
        }
        return counts;
    }

    /** How many cells there are. */
    public int cells() {
        return low.length;
    }

    /** How many addresses of the set a cell holds; cells are counted from 0. */
    public BigInteger count(int cell) {
        return Bits.toBigInteger(high == null ? 0 : high[cell], low[cell]);
    }

    /** How much of a cell is in the set, 0 to 1; above 0 if there is any. */
    public float share(int cell) {
        double all = high == null
                ? low[cell]
                : Math.scalb((double) high[cell], Long.SIZE) + unsigned(low[cell]);
        return (float) Math.scalb(all, -cellBits);
    }

    /** Whether a cell, counted from 0, holds no address of the set. */
    public boolean isEmpty(int cell) {
        return low[cell] == 0 && (high == null || high[cell] == 0);
    }

    /** How many addresses of the set all cells hold. */
    public BigInteger total() {
        BigInteger total = BigInteger.ZERO;
        for (int cell = 0; cell < low.length; cell++) {
            total = isEmpty(cell) ? total : total.add(count(cell));
        }
        return total;
    }

    /** From a place in one cell up to, not including, a place in the same or a later cell. */
    private void add(int from, long fromHigh, long fromLow, int to, long toHigh, long toLow) {
        if (from == to) {
            add(from, toHigh, toLow, fromHigh, fromLow);
            return;
        }
        add(from, sizeHigh(), sizeLow(), fromHigh, fromLow);
        for (int cell = from + 1; cell < to; cell++) {
            low[cell] = sizeLow();
        }
        if (high != null) {
            for (int cell = from + 1; cell < to; cell++) {
                high[cell] = sizeHigh();
            }
        }
        if (to < low.length) {
            add(to, toHigh, toLow, 0, 0);
        }
    }

    private void add(int cell, long moreHigh, long moreLow, long lessHigh, long lessLow) {
        long differenceLow = moreLow - lessLow;
        long sum = low[cell] + differenceLow;
        if (high != null) {
            high[cell] += moreHigh - lessHigh - (borrows(moreLow, lessLow) ? 1 : 0)
                    + (borrows(sum, differenceLow) ? 1 : 0);
        }
        low[cell] = sum;
    }

    private long sizeHigh() {
        return cellBits >= Long.SIZE ? 1L << (cellBits - Long.SIZE) : 0;
    }

    private long sizeLow() {
        return cellBits >= Long.SIZE ? 0 : 1L << cellBits;
    }

    private static boolean borrows(long left, long right) {
        return Long.compareUnsigned(left, right) < 0;
    }

    private static int cellOf(long high, long low, int cellBits) {
        if (cellBits >= Long.SIZE) {
            return (int) (high >>> (cellBits - Long.SIZE));
        }
        return (int) (cellBits == 0 ? low : (low >>> cellBits) | (high << (Long.SIZE - cellBits)));
    }

    private static double unsigned(long bits) {
        return (bits >>> 1) * 2.0 + (bits & 1);
    }
}
