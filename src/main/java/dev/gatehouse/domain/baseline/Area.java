package dev.gatehouse.domain.baseline;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.local.NamedNetwork;

/**
 * The addresses a rule speaks of.
 *
 * @param networks
 *            the networks named, in the order of the file
 * @param given
 *            the ranges given beside them
 */
public record Area(List<NamedNetwork> networks, List<AddressRange> given) {
    /** Copies the lists. */
    public Area {
        networks = List.copyOf(networks);
        given = List.copyOf(given);
    }

    /** What the networks are called. */
    public List<String> names() {
        return networks.stream().map(NamedNetwork::name).toList();
    }

    /** All its addresses. */
    public AddressSet addresses() {
        return AddressSet.of(Stream.concat(networks.stream().flatMap(network -> network.ranges().stream()),
                given.stream()).toList());
    }
}
