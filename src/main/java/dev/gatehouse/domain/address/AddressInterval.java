package dev.gatehouse.domain.address;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * All addresses from {@code first} to {@code last}, both included, of one family.
 */
public record AddressInterval(IpAddress first, IpAddress last) {
    /**
     * @throws IllegalArgumentException
     *             when the families differ or {@code last} is before {@code first}
     */
    public AddressInterval {
        if (first.family() != last.family() || first.compareTo(last) > 0) {
            throw new IllegalArgumentException("no interval from " + first + " to " + last);
        }
    }

    /** The family of all its addresses. */
    public AddressFamily family() {
        return first.family();
    }

    /** How many addresses it holds: 1..2^128. */
    public BigInteger size() {
        long low = last.low() - first.low();
        long borrow = Long.compareUnsigned(last.low(), first.low()) < 0 ? 1 : 0;
        return Bits.toBigInteger(last.high() - first.high() - borrow, low).add(BigInteger.ONE);
    }

    /** Whether the address lies between the ends or on one of them; false for the other family. */
    public boolean contains(IpAddress address) {
        return address.compareTo(first) >= 0 && address.compareTo(last) <= 0;
    }

    /** The fewest CIDR blocks that hold exactly these addresses, ascending; at most 254. */
    public List<AddressRange> toRanges() {
        List<AddressRange> ranges = new ArrayList<>();
        addRangesTo(ranges);
        return List.copyOf(ranges);
    }

    /** The ends with an en dash between them, or the single address. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "–" + last;
    }

    void addRangesTo(List<AddressRange> ranges) {
        IpAddress from = first;
        AddressRange block = widestBlockAt(from);
        ranges.add(block);
        while (!block.last().equals(last)) {
            from = block.last().next().orElseThrow();
            block = widestBlockAt(from);
            ranges.add(block);
        }
    }

    private AddressRange widestBlockAt(IpAddress from) {
        int aligned = Math.min(Bits.trailingZeros(from.high(), from.low()), family().bits());
        return new AddressRange(from, family().bits() - Math.min(aligned, fittingBits(from)));
    }

    /** The exponent of the greatest power of two that is not above the number of addresses left. */
    private int fittingBits(IpAddress from) {
        long low = last.low() - from.low();
        long borrow = Long.compareUnsigned(last.low(), from.low()) < 0 ? 1 : 0;
        long high = last.high() - from.high() - borrow;
        return low == -1 && high == -1
                ? 2 * Long.SIZE
                : Bits.highestBit(low == -1 ? high + 1 : high, low + 1);
    }
}
