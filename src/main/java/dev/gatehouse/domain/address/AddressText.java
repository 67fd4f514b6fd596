package dev.gatehouse.domain.address;

import java.util.Optional;

import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;

/**
 * One address to and from text, without prefix; the address library decides what is an address, but for plain dotted
 * quads.
 */
final class AddressText {
    /** The longest spelling: six groups and a dotted quad. */
    private static final int LONGEST = 45;
    private static final int GROUPS = 8;
    private static final IPAddressStringParameters STRICT = strict();

    private AddressText() {}

    /** Reads one address; empty for anything that is not exactly one address in a usual spelling. */
    static Optional<IpAddress> read(String text) {
        long quad = DottedQuad.bits(text, 0, text.length());
        return quad == DottedQuad.NONE ? judged(text) : Optional.of(IpAddress.ofIpv4((int) quad));
    }

    /** What the library says of a text. */
    static Optional<IpAddress> judged(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !Ascii.consistsOf(text, Ascii::isAddressCharacter)) {
            return Optional.empty();
        }
        return Optional.ofNullable(new IPAddressString(text, STRICT).getAddress()).map(AddressText::fromLibrary);
    }

    /** The canonical spelling. */
    static String write(IpAddress address) {
        if (address.family() == AddressFamily.IPV4) {
            return dottedQuad(address.low());
        }
        return address.isIpv4Mapped() ? "::ffff:" + dottedQuad(address.low()) : groups(address);
    }

    private static IpAddress fromLibrary(IPAddress address) {
        long high = 0;
        long low = 0;
        for (byte b : address.getBytes()) {
            high = (high << Byte.SIZE) | (low >>> (Long.SIZE - Byte.SIZE));
            low = (low << Byte.SIZE) | Byte.toUnsignedLong(b);
        }
        return new IpAddress(address.isIPv4() ? AddressFamily.IPV4 : AddressFamily.IPV6, high, low);
    }

    private static String dottedQuad(long bits) {
        return ((bits >>> 24) & 0xFF) + "." + ((bits >>> 16) & 0xFF) + "." + ((bits >>> 8) & 0xFF) + "."
                + (bits & 0xFF);
    }

    /** RFC 5952: lower case, no leading zeros, the first longest run of two or more zero groups as {@code ::}. */
    private static String groups(IpAddress address) {
        int runLength = 1;
        int runStart = -1;
        for (int i = 0; i < GROUPS; i++) {
            int length = zerosFrom(address, i);
            if (length > runLength) {
                runLength = length;
                runStart = i;
            }
        }
        return runStart < 0
                ? join(address, 0, GROUPS)
                : join(address, 0, runStart) + "::" + join(address, runStart + runLength, GROUPS);
    }

    private static int zerosFrom(IpAddress address, int from) {
        int i = from;
        while (i < GROUPS && group(address, i) == 0) {
            i++;
        }
        return i - from;
    }

    private static String join(IpAddress address, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(group(address, i)));
        }
        return text.toString();
    }

    private static int group(IpAddress address, int index) {
        long half = index < GROUPS / 2 ? address.high() : address.low();
        return (int) (half >>> ((GROUPS / 2 - 1 - index % (GROUPS / 2)) * Short.SIZE)) & 0xFFFF;
    }

    /** The library reads far more than addresses unless told not to: {@code ""} would be 127.0.0.1. */
    private static IPAddressStringParameters strict() {
        IPAddressStringParameters.Builder builder = new IPAddressStringParameters.Builder();
        builder.allowEmpty(false).allowAll(false).allowSingleSegment(false);
        builder.allowWildcardedSeparator(false).allowMask(false).allowPrefix(false).allowPrefixOnly(false);
        builder.setRangeOptions(RangeParameters.NO_RANGE).allow_inet_aton(false);
        builder.getIPv4AddressParametersBuilder().allowLeadingZeros(false).allowPrefixLengthLeadingZeros(false)
                .allowBinary(false);
        builder.getIPv6AddressParametersBuilder().allowUnlimitedLeadingZeros(false).allowZone(false).allowBase85(false)
                .allowBinary(false);
        return builder.toParams();
    }
}
