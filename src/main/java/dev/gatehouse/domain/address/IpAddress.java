package dev.gatehouse.domain.address;

import java.util.Optional;

/**
 * One Internet address as an unsigned number of 128 bits; IPv4 uses the lowest 32 of {@code low}. Addresses sort by
 * family, then as unsigned numbers.
 */
public record IpAddress(AddressFamily family, long high, long low) implements Comparable<IpAddress> {
    private static final long MAPPED_PREFIX = 0xFFFFL;

    /**
     * @throws IllegalArgumentException
     *             for an IPv4 address above {@code 255.255.255.255}
     */
    public IpAddress {
        if (Bits.compare(high, low, family.highestHigh(), family.highestLow()) > 0) {
            throw new IllegalArgumentException("more than 32 bits in an IPv4 address");
        }
    }

    /** The IPv4 address of these 32 bits, read as unsigned. */
    public static IpAddress ofIpv4(int bits) {
        return new IpAddress(AddressFamily.IPV4, 0, Integer.toUnsignedLong(bits));
    }

    /**
     * Reads one address in a usual spelling (dotted quad, RFC 4291 with or without a dotted tail); empty for everything
     * else: blanks, prefix, zone id, leading zeros in an octet, short forms such as {@code 10.1}. Never throws.
     */
    public static Optional<IpAddress> parse(String text) {
        return AddressText.read(text);
    }

    /** The address after this one; empty after the last of the family. */
    public Optional<IpAddress> next() {
        if (equals(family.highest())) {
            return Optional.empty();
        }
        return Optional.of(new IpAddress(family, low == -1 ? high + 1 : high, low + 1));
    }

    /** The address before this one; empty before the first of the family. */
    public Optional<IpAddress> previous() {
        if (equals(family.lowest())) {
            return Optional.empty();
        }
        return Optional.of(new IpAddress(family, low == 0 ? high - 1 : high, low - 1));
    }

    /** Whether this is an IPv6 address inside {@code ::ffff:0:0/96}, an IPv4 address in IPv6 clothes. */
    public boolean isIpv4Mapped() {
        return family == AddressFamily.IPV6 && high == 0 && low >>> Integer.SIZE == MAPPED_PREFIX;
    }

    /** The IPv4 address inside an IPv4-mapped one; any other address unchanged. */
    public IpAddress unmapped() {
        return isIpv4Mapped() ? ofIpv4((int) low) : this;
    }

    @Override
    public int compareTo(IpAddress other) {
        int byFamily = family.compareTo(other.family);
        return byFamily != 0 ? byFamily : Bits.compare(high, low, other.high, other.low);
    }

    /** The canonical spelling: dotted quad, or RFC 5952 with a dotted tail for IPv4-mapped addresses. */
    @Override
    public String toString() {
        return AddressText.write(this);
    }
}
