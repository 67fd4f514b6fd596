package dev.gatehouse.domain.address;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A window of 64 neighbouring addresses in which a set is the bits of one {@code long}: small enough to ask every
 * address. The oracle knows nothing of blocks but where they start and end in the window.
 */
final class Universe {
    static final int SIZE = 64;
    private static final int WINDOW_BITS = 6;
    private static final BigInteger WINDOW = BigInteger.valueOf(SIZE);

    final AddressFamily family;
    private final BigInteger base;

    /** A row of the oracle: its block's members in the window, and how many bits of its prefix lie in the window. */
    record Row(long members, int depth, AddressEntry entry) {}

    /** The window at the bottom, at the top, across the middle of 128 bits, or anywhere in the space. */
    Universe(SplittableRandom random) {
        family = random.nextBoolean() ? AddressFamily.IPV4 : AddressFamily.IPV6;
        BigInteger windows = BigInteger.TWO.pow(family.bits() - WINDOW_BITS);
        base = WINDOW.multiply(switch (random.nextInt(4)) {
            case 0 -> BigInteger.ZERO;
            case 1 -> windows.subtract(BigInteger.ONE);
            case 2 -> windows.shiftRight(1);
            default -> new BigInteger(128, new java.util.Random(random.nextLong())).mod(windows);
        });
    }

    List<Row> rows(SplittableRandom random, int most) {
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            rows.add(row(random));
        }
        return rows;
    }

    private Row row(SplittableRandom random) {
        int depth = random.nextInt(3) == 0 ? WINDOW_BITS : random.nextInt(WINDOW_BITS + 1);
        int length = SIZE >> depth;
        int start = random.nextInt(SIZE / length) * length;
        int typed = start + (random.nextInt(4) == 0 ? random.nextInt(length) : 0);
        long members = (length == SIZE ? -1L : (1L << length) - 1) << start;
        int prefix = family.bits() - WINDOW_BITS + depth;
        return new Row(members, depth, AddressEntry.of(address(typed) + "/" + prefix));
    }

    IpAddress address(int offset) {
        return number(base.add(BigInteger.valueOf(offset)));
    }

    /** The neighbours of the window and the ends of the space, as far as they are outside. */
    List<IpAddress> outside() {
        BigInteger top = family.spaceSize().subtract(BigInteger.ONE);
        List<IpAddress> outside = new ArrayList<>();
        for (BigInteger value : List.of(base.subtract(BigInteger.ONE), base.add(WINDOW), BigInteger.ZERO, top)) {
            boolean inside = value.compareTo(base) >= 0 && value.compareTo(base.add(WINDOW)) < 0;
            if (!inside && value.signum() >= 0 && value.compareTo(top) <= 0) {
                outside.add(number(value));
            }
        }
        return outside;
    }

    private IpAddress number(BigInteger value) {
        return new IpAddress(family, value.shiftRight(64).longValue(), value.longValue());
    }

    /** The members of the set in the window. */
    long bits(AddressSet set) {
        long bits = 0;
        for (int i = 0; i < SIZE; i++) {
            bits |= set.contains(address(i)) ? 1L << i : 0;
        }
        return bits;
    }

    static long union(List<Row> rows) {
        long union = 0;
        for (Row row : rows) {
            union |= row.members;
        }
        return union;
    }

    static List<AddressEntry> entries(List<Row> rows) {
        return rows.stream().map(Row::entry).toList();
    }

    /** The first of the rows with the longest prefix that hold the address at this offset. */
    static Optional<AddressEntry> mostSpecific(List<Row> rows, int offset) {
        Row best = null;
        for (Row row : rows) {
            boolean holds = (row.members >>> offset & 1) == 1;
            best = holds && (best == null || row.depth > best.depth) ? row : best;
        }
        return Optional.ofNullable(best).map(Row::entry);
    }

    /** How many aligned blocks these bits need, by halving. */
    static int fewestBlocks(long bits, int start, int length) {
        long mask = (length == SIZE ? -1L : (1L << length) - 1) << start;
        if ((bits & mask) == 0) {
            return 0;
        }
        return (bits & mask) == mask
                ? 1
                : fewestBlocks(bits, start, length / 2) + fewestBlocks(bits, start + length / 2, length / 2);
    }
}
