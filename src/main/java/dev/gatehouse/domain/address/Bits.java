package dev.gatehouse.domain.address;

import java.math.BigInteger;

/** Arithmetic on unsigned 128-bit numbers held in two {@code long}s. */
final class Bits {
    private Bits() {}

    static int compare(long aHigh, long aLow, long bHigh, long bLow) {
        return aHigh == bHigh ? Long.compareUnsigned(aLow, bLow) : Long.compareUnsigned(aHigh, bHigh);
    }

    /** The high half of a mask whose lowest {@code hostBits} (0..128) bits are set. */
    static long hostMaskHigh(int hostBits) {
        return hostBits <= Long.SIZE ? 0 : -1L >>> (2 * Long.SIZE - hostBits);
    }

    /** The low half of a mask whose lowest {@code hostBits} (0..128) bits are set. */
    static long hostMaskLow(int hostBits) {
        return hostBits == 0 ? 0 : hostBits >= Long.SIZE ? -1L : -1L >>> (Long.SIZE - hostBits);
    }

    /** The number of zero bits below the lowest set bit, 128 for zero. */
    static int trailingZeros(long high, long low) {
        return low != 0 ? Long.numberOfTrailingZeros(low) : Long.SIZE + Long.numberOfTrailingZeros(high);
    }

    /** The index of the highest set bit, -1 for zero. */
    static int highestBit(long high, long low) {
        return high != 0
                ? 2 * Long.SIZE - 1 - Long.numberOfLeadingZeros(high)
                : Long.SIZE - 1 - Long.numberOfLeadingZeros(low);
    }

    static BigInteger toBigInteger(long high, long low) {
        if (high == 0 && low >= 0) {
            return BigInteger.valueOf(low);
        }
        byte[] bytes = new byte[2 * Long.BYTES];
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[i] = (byte) (high >>> (Long.SIZE - Byte.SIZE * (i + 1)));
            bytes[Long.BYTES + i] = (byte) (low >>> (Long.SIZE - Byte.SIZE * (i + 1)));
        }
        return new BigInteger(1, bytes);
    }
}
