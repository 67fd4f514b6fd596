package dev.gatehouse.domain.local;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.profile.ProfileDraft;

/**
 * How a network stands in a profile: who of it may sign in, and which of its ranges are rows.
 *
 * @param admitted
 *            how many of its addresses may sign in
 * @param size
 *            how many addresses it has
 * @param ranges
 *            how many different ranges it has
 * @param allowedRows
 *            how many of them are rows of the allowed list, however spelt
 * @param blockedRows
 *            how many of them are rows of the blocked list
 */
public record NetworkPresence(BigInteger admitted, BigInteger size, int ranges, int allowedRows, int blockedRows) {

    /** How much of a network may sign in. */
    public enum Extent {
        /** Every address. */
        ALL,
        /** Some addresses, not every one. */
        PART,
        /** No address. */
        NONE
    }

    /** How a network stands in a profile. */
    public static NetworkPresence of(NamedNetwork network, ProfileDraft profile) {
        var addresses = network.addresses();
        var ranges = Set.copyOf(network.ranges());
        return new NetworkPresence(addresses.intersect(profile.rules().effective()).size(), addresses.size(),
                ranges.size(), held(ranges, profile.allowed()), held(ranges, profile.blocked()));
    }

    private static int held(Set<AddressRange> ranges, List<String> rows) {
        return (int) rows.stream().flatMap(row -> AddressEntry.of(row).range().stream()).filter(ranges::contains)
                .distinct().count();
    }

    /** How much of it may sign in; of a network without addresses, none. */
    public Extent extent() {
        if (admitted.signum() == 0) {
            return Extent.NONE;
        }
        return admitted.equals(size) ? Extent.ALL : Extent.PART;
    }
}
