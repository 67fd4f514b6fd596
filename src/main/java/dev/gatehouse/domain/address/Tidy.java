package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes lists of blocks shorter without changing who is a member. */
public final class Tidy {
    private Tidy() {}

    /** The fewest CIDR blocks with the same members, IPv4 first, ascending; empty for an empty collection. */
    public static List<AddressRange> merge(Collection<AddressRange> ranges) {
        AddressSet set = AddressSet.of(ranges);
        List<AddressRange> merged = new ArrayList<>(set.ranges(AddressFamily.IPV4));
        merged.addAll(set.ranges(AddressFamily.IPV6));
        return List.copyOf(merged);
    }
}
