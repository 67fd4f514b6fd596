package dev.gatehouse.domain.local;

import java.util.List;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;

/**
 * A network people know by a name: an office, a VPN, a partner, this computer.
 *
 * @param name
 *            what people call it, as typed
 * @param ranges
 *            its blocks in the order in which they were entered; may overlap
 * @param mustKeep
 *            whether a change that would refuse one of its addresses deserves an alarm
 */
public record NamedNetwork(String name, List<AddressRange> ranges, boolean mustKeep) {

    /** Copies the ranges. */
    public NamedNetwork {
        ranges = List.copyOf(ranges);
    }

    /** All its addresses. */
    public AddressSet addresses() {
        return AddressSet.of(ranges);
    }
}
