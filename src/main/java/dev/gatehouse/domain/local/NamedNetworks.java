package dev.gatehouse.domain.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The networks people have given names to, in the order in which they are shown.
 *
 * @param all
 *            every network; names are unique
 */
public record NamedNetworks(List<NamedNetwork> all) {
    /** No network at all. */
    public static final NamedNetworks NONE = new NamedNetworks(List.of());

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException
     *             when two have the same name
     */
    public NamedNetworks {
        all = List.copyOf(all);
        if (all.stream().map(NamedNetwork::name).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two networks of one name");
        }
    }

    /** Those that must not be shut out. */
    public List<NamedNetwork> mustKeep() {
        return all.stream().filter(NamedNetwork::mustKeep).toList();
    }

    /** The network of a name; empty when there is none. */
    public Optional<NamedNetwork> find(String name) {
        return all.stream().filter(network -> network.name().equals(name)).findFirst();
    }

    /** These and one more, in place of one with its name. */
    public NamedNetworks with(NamedNetwork network) {
        return find(network.name()).isPresent() ? replacing(network.name(), network) : at(all.size(), network);
    }

    /**
     * These with a network in place of the one with the given name; as they are when nothing has that name, or when
     * another has the network's own name.
     */
    public NamedNetworks replacing(String name, NamedNetwork network) {
        return !name.equals(network.name()) && find(network.name()).isPresent()
                ? this
                : new NamedNetworks(all.stream().map(one -> one.name().equals(name) ? network : one).toList());
    }

    /** These without the network of a name. */
    public NamedNetworks without(String name) {
        return new NamedNetworks(all.stream().filter(network -> !network.name().equals(name)).toList());
    }

    /** These with one at a place, counted from 0, and no other of its name; beyond the end it comes last. */
    public NamedNetworks at(int place, NamedNetwork network) {
        var next = new ArrayList<>(without(network.name()).all);
        next.add(Math.min(place, next.size()), network);
        return new NamedNetworks(next);
    }
}
