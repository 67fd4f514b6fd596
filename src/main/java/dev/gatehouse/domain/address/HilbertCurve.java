package dev.gatehouse.domain.address;

/**
 * Places the addresses of a block on a square so that neighbours stay neighbours. The curve of the whole space begins
 * at the top left and ends at the top right; the curve of a smaller block is the piece of that very curve, so that
 * zooming in shows exactly what was in the square before, only larger.
 */
public final class HilbertCurve {
    /** The finest grid: 1024 by 1024 cells. */
    public static final int FINEST = 10;

    private static final int SWAPPED = 1;
    /** How a quarter is turned against the whole: the first mirrored, the last mirrored the other way. */
    private static final int[] TURNS = {SWAPPED, 0, 0, 3};

    private final int order;
    private final int turn;
    private final int[] cells;

    private HilbertCurve(int order, int turn) {
        this.order = order;
        this.turn = turn;
        this.cells = new int[1 << (2 * order)];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[place(cell)] = cell;
        }
    }

    /**
     * The curve of a block.
     *
     * @param block
     *            of even prefix length, so that it is a square
     * @param order
     *            0..{@value #FINEST}: the square has 2^order cells a side
     * @throws IllegalArgumentException
     *             when the prefix length is odd, or there are more cells than addresses
     */
    public static HilbertCurve of(AddressRange block, int order) {
        int hostBits = block.family().bits() - block.prefixLength();
        if ((block.prefixLength() & 1) == 1 || order < 0 || order > FINEST || 2 * order > hostBits) {
            throw new IllegalArgumentException(block.cidr() + " has no square of order " + order);
        }
        return new HilbertCurve(order, turnOf(block));
    }

    /** How many cells a side has. */
    public int side() {
        return 1 << order;
    }

    /** The cell at a place, each from 0 to below {@link #side}, as its number along the curve, from 0. */
    public int cell(int x, int y) {
        return cells[(y << order) + x];
    }

    /** How far right a cell is, from 0. */
    public int x(int cell) {
        return place(cell) & (side() - 1);
    }

    /** How far down a cell is, from 0. */
    public int y(int cell) {
        return place(cell) >>> order;
    }

    private int place(int cell) {
        int state = turn;
        int x = 0;
        int y = 0;
        for (int level = order - 1; level >= 0; level--) {
            int quarter = (cell >>> (2 * level)) & 3;
            int right = quarter >>> 1;
            int down = right ^ (quarter & 1);
            int mirror = state >>> 1;
            boolean swap = (state & SWAPPED) == SWAPPED;
            x = (x << 1) | ((swap ? down : right) ^ mirror);
            y = (y << 1) | ((swap ? right : down) ^ mirror);
            state ^= TURNS[quarter];
        }
        return (y << order) | x;
    }

    /** How the piece of the block is turned against the curve of the whole space. */
    private static int turnOf(AddressRange block) {
        int bits = block.family().bits();
        int state = 0;
        for (int taken = 2; taken <= block.prefixLength(); taken += 2) {
            state ^= TURNS[quarter(block.first(), bits - taken)];
        }
        return state;
    }

    private static int quarter(IpAddress address, int shift) {
        long half = shift >= Long.SIZE ? address.high() : address.low();
        return (int) (half >>> (shift % Long.SIZE)) & 3;
    }
}
