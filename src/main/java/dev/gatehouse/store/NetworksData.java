package dev.gatehouse.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;

import static dev.gatehouse.store.JsonFiles.required;

/** {@code networks.json}: the networks people have given names to. */
record NetworksData(int schema, @Nullable List<Network> networks) {
    static final JsonForm<NamedNetworks, NetworksData> FORM = new JsonForm<>(1, NamedNetworks.NONE,
            NetworksData.class, NetworksData::of, NetworksData::value);

    private static NetworksData of(NamedNetworks value) {
        return new NetworksData(1, value.all().stream().map(Network::of).toList());
    }

    private NamedNetworks value() {
        return new NamedNetworks(required(networks).stream().map(Network::value).toList());
    }

    /** One of them; its ranges as people write them. */
    record Network(@Nullable String name, @Nullable List<String> ranges, boolean mustKeep) {
        private static Network of(NamedNetwork value) {
            return new Network(value.name(), value.ranges().stream().map(AddressRange::toString).toList(),
                    value.mustKeep());
        }

        private NamedNetwork value() {
            return new NamedNetwork(required(name), required(ranges).stream().map(Ranges::of).toList(), mustKeep);
        }
    }
}
