package dev.gatehouse.domain.address;

import java.math.BigInteger;

/**
 * A CIDR block: all addresses that share the first {@code prefixLength} bits (0..32 or 0..128) of {@code first}. Blocks
 * sort by first address, a wider block before a narrower one.
 */
public record AddressRange(IpAddress first, int prefixLength) implements Comparable<AddressRange> {
    /**
     * @throws IllegalArgumentException
     *             when the prefix length does not fit the family or {@code first} has a bit set below
     *             the prefix
     */
    public AddressRange {
        int hostBits = first.family().bits() - prefixLength;
        if (prefixLength < 0 || hostBits < 0) {
            throw new IllegalArgumentException("prefix length " + prefixLength);
        }
        if ((first.high() & Bits.hostMaskHigh(hostBits)) != 0 || (first.low() & Bits.hostMaskLow(hostBits)) != 0) {
            throw new IllegalArgumentException("bits set below the prefix: " + first + "/" + prefixLength);
        }
    }

    /** The block of this one address. */
    public static AddressRange single(IpAddress address) {
        return new AddressRange(address, address.family().bits());
    }

    /** The block of a prefix length, 0 to the bits of the family, around an address: bits below it are cleared. */
    public static AddressRange around(IpAddress address, int prefixLength) {
        int hostBits = Math.clamp(address.family().bits() - (long) prefixLength, 0, address.family().bits());
        return new AddressRange(new IpAddress(address.family(), address.high() & ~Bits.hostMaskHigh(hostBits),
                address.low() & ~Bits.hostMaskLow(hostBits)), prefixLength);
    }

    /**
     * One of the equal parts of a block.
     *
     * @param prefixLength
     *            of the part, at most 31 more than that of the block
     * @param number
     *            which of them, from 0 by address
     */
    public static AddressRange part(AddressRange block, int prefixLength, int number) {
        int hostBits = block.family().bits() - prefixLength;
        long part = Integer.toUnsignedLong(number);
        long low = hostBits >= Long.SIZE ? 0 : part << hostBits;
        long high = hostBits >= Long.SIZE
                ? part << (hostBits - Long.SIZE)
                : hostBits == 0 ? 0 : part >>> (Long.SIZE - hostBits);
        return new AddressRange(
                new IpAddress(block.family(), block.first().high() | high, block.first().low() | low), prefixLength);
    }

    /** The whole space of a family: {@code 0.0.0.0/0} or {@code ::/0}. */
    public static AddressRange all(AddressFamily family) {
        return new AddressRange(family.lowest(), 0);
    }

    /** The family of all its addresses. */
    public AddressFamily family() {
        return first.family();
    }

    /** The last address of the block, included. */
    public IpAddress last() {
        return new IpAddress(family(), lastHigh(), lastLow());
    }

    /** How many addresses it holds: 1..2^128. */
    public BigInteger size() {
        return BigInteger.ONE.shiftLeft(hostBits());
    }

    /** Whether it is one single address. */
    public boolean isSingle() {
        return hostBits() == 0;
    }

    /** Whether the address is in this block; false for the other family. */
    public boolean contains(IpAddress address) {
        return address.family() == family() && (address.high() & ~Bits.hostMaskHigh(hostBits())) == first.high()
                && (address.low() & ~Bits.hostMaskLow(hostBits())) == first.low();
    }

    /** Whether the whole other block is in this block; a block contains itself. */
    public boolean contains(AddressRange other) {
        return other.prefixLength >= prefixLength && contains(other.first);
    }

    /** The same addresses as an interval. */
    public AddressInterval interval() {
        return new AddressInterval(first, last());
    }

    /** The canonical spelling with its prefix, also for a single address: {@code 1.2.3.4/32}. */
    public String cidr() {
        return first + "/" + prefixLength;
    }

    @Override
    public int compareTo(AddressRange other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : Integer.compare(prefixLength, other.prefixLength);
    }

    /** The canonical spelling, a single address without its prefix. */
    @Override
    public String toString() {
        return isSingle() ? first.toString() : cidr();
    }

    long lastHigh() {
        return first.high() | Bits.hostMaskHigh(hostBits());
    }

    long lastLow() {
        return first.low() | Bits.hostMaskLow(hostBits());
    }

    private int hostBits() {
        return family().bits() - prefixLength;
    }
}
