package dev.gatehouse.domain.local;

import java.util.List;

/**
 * The networks people have given names to, in the order in which they are shown.
 *
 * @param all
 *            every network; names are unique
 */
public record NamedNetworks(List<NamedNetwork> all) {
    /** No network at all. */
    public static final NamedNetworks NONE = new NamedNetworks(List.of());

    /** Copies the list. */
    public NamedNetworks {
        all = List.copyOf(all);
    }

    /** Those that must not be shut out. */
    public List<NamedNetwork> mustKeep() {
        return all.stream().filter(NamedNetwork::mustKeep).toList();
    }
}
