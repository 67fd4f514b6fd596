package dev.gatehouse.domain.address;

import java.math.BigInteger;

/** The two kinds of Internet address; IPv4 sorts before IPv6. */
public enum AddressFamily {
    IPV4(32), IPV6(128);

    private final int bits;
    private final BigInteger spaceSize;

    AddressFamily(int bits) {
        this.bits = bits;
        this.spaceSize = BigInteger.ONE.shiftLeft(bits);
    }

    /** The width of an address in bits: 32 or 128. */
    public int bits() {
        return bits;
    }

    /** How many addresses the family has: 2^32 or 2^128. */
    public BigInteger spaceSize() {
        return spaceSize;
    }

    /** The lowest address of the family, {@code 0.0.0.0} or {@code ::}. */
    public IpAddress lowest() {
        return new IpAddress(this, 0, 0);
    }

    /** The highest address of the family, {@code 255.255.255.255} or all ones. */
    public IpAddress highest() {
        return new IpAddress(this, highestHigh(), highestLow());
    }

    long highestHigh() {
        return this == IPV4 ? 0 : -1;
    }

    long highestLow() {
        return this == IPV4 ? 0xFFFF_FFFFL : -1;
    }
}
