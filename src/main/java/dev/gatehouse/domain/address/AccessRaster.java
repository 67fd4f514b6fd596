package dev.gatehouse.domain.address;

/**
 * The square picture of a block: cut into cells along a Hilbert curve, with exact counts of what the rules make of each
 * cell.
 *
 * @param frame
 *            the block; its prefix length is even
 * @param curve
 *            where each cell stands
 * @param allowed
 *            may sign in
 * @param blocked
 *            blocked inside what is allowed
 * @param dead
 *            blocked without effect
 * @param gained
 *            may sign in, and could not before
 * @param lost
 *            may not sign in, and could before
 */
public record AccessRaster(AddressRange frame, HilbertCurve curve, CellCounts allowed, CellCounts blocked,
        CellCounts dead, CellCounts gained, CellCounts lost) {
    private static final int LEAST_BITS = 8;

    /**
     * Cuts a block into cells; takes time in proportion to the intervals of the sets and the number of cells.
     *
     * @param order
     *            the square has 2^order cells a side, fewer when the block has fewer addresses
     * @throws IllegalArgumentException
     *             when the prefix length of the block is odd
     */
    public static AccessRaster of(AccessLayers layers, AddressRange frame, int order) {
        int hostBits = frame.family().bits() - frame.prefixLength();
        int fitting = Math.min(order, hostBits / 2);
        var cut = new Cut(frame, hostBits - 2 * fitting);
        return new AccessRaster(frame, HilbertCurve.of(frame, fitting), cut.count(layers.allowed()),
                cut.count(layers.blocked()), cut.count(layers.dead()), cut.count(layers.gained()),
                cut.count(layers.lost()));
    }

    /**
     * The smallest block of even prefix length, and of 256 addresses or more, that holds every address of a set; the
     * whole space for an empty one.
     */
    public static AddressRange fitting(AddressSet set, AddressFamily family) {
        if (set.isEmpty(family)) {
            return AddressRange.all(family);
        }
        var intervals = set.intervals(family);
        var last = intervals.getLast().last();
        var prefix = family.bits() - LEAST_BITS;
        var frame = AddressRange.around(intervals.getFirst().first(), prefix);
        while (!frame.contains(last)) {
            prefix -= 2;
            frame = AddressRange.around(frame.first(), prefix);
        }
        return frame;
    }

    /** How many cells there are. */
    public int cells() {
        return allowed.cells();
    }

    /** The block of one cell, counted from 0. */
    public AddressRange block(int cell) {
        return AddressRange.part(frame, cellPrefix(), cell);
    }

    /** The cell of an address of the frame; -1 for any other address. */
    public int cell(IpAddress address) {
        if (!frame.contains(address)) {
            return -1;
        }
        int shift = frame.family().bits() - cellPrefix();
        long number = shift >= Long.SIZE
                ? address.high() >>> (shift - Long.SIZE)
                : shift == 0 ? address.low() : (address.low() >>> shift) | (address.high() << (Long.SIZE - shift));
        return (int) (number & (cells() - 1));
    }

    /** The prefix length of every cell's block. */
    public int cellPrefix() {
        return frame.prefixLength() + Integer.numberOfTrailingZeros(cells());
    }

    /** How the frame is cut. */
    private record Cut(AddressRange frame, int cellBits) {
        CellCounts count(AddressSet set) {
            return CellCounts.of(set.edges(frame.family()), frame, cellBits);
        }
    }
}
