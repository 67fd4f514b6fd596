package dev.gatehouse.domain.address;

import java.util.Arrays;

/**
 * IPv4 blocks on their way to a set: each is one number, first address above prefix length, so that sorting the numbers
 * sorts the blocks, a wider one before a narrower one, several times faster than sorting objects.
 */
final class Ipv4Blocks {
    private static final int PREFIX_BITS = 6;
    private static final long PREFIX_MASK = (1L << PREFIX_BITS) - 1;
    private static final long END = 1L << Integer.SIZE;

    private final long[] blocks;
    private int size;

    Ipv4Blocks(int capacity) {
        blocks = new long[capacity];
    }

    void add(AddressRange range) {
        blocks[size++] = range.first().low() << PREFIX_BITS | range.prefixLength();
    }

    /** The union; the blocks may overlap, nest, touch and repeat. */
    EdgeList union() {
        Arrays.sort(blocks, 0, size);
        EdgeBuilder edges = new EdgeBuilder(AddressFamily.IPV4, 2 * size);
        int next = 0;
        while (next < size) {
            edges.add(0, first(next));
            long end = end(next);
            next++;
            while (next < size && first(next) <= end) {
                end = Math.max(end, end(next));
                next++;
            }
            if (end < END) {
                edges.add(0, end);
            }
        }
        return edges.build();
    }

    private long first(int block) {
        return blocks[block] >>> PREFIX_BITS;
    }

    /** The address after the last of a block. */
    private long end(int block) {
        return first(block) + (END >>> (blocks[block] & PREFIX_MASK));
    }
}
