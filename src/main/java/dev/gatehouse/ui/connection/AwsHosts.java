package dev.gatehouse.ui.connection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.domain.port.EndpointChoice;

/**
 * The hosts of Amazon Connect in every Region and every choice.
 *
 * @param fipsRegions
 *            the Regions that have FIPS hosts
 * @param byRegion
 *            the host of each choice that a Region has
 */
record AwsHosts(List<String> fipsRegions, Map<String, Map<EndpointChoice, String>> byRegion) {
    /** Nothing is known yet. */
    static final AwsHosts UNKNOWN = new AwsHosts(List.of(), Map.of());

    /** Those that {@code connections} knows; loads classes of the SDK, so not on the window's thread. */
    static AwsHosts of(Connections connections) {
        var fips = connections.fipsRegions();
        Map<String, Map<EndpointChoice, String>> all = new HashMap<>();
        connections.regions().forEach(region -> all.put(region, in(region, fips.contains(region), connections)));
        return new AwsHosts(fips, all);
    }

    private static Map<EndpointChoice, String> in(String region, boolean fips, Connections connections) {
        Map<EndpointChoice, String> hosts = new HashMap<>();
        Stream.of(false, true).filter(validated -> fips || !validated)
                .flatMap(validated -> Stream.of(false, true).map(both -> new EndpointChoice(validated, both)))
                .forEach(choice -> hosts.put(choice, connections.host(region, choice)));
        return hosts;
    }

    Optional<String> host(String region, EndpointChoice choice) {
        return Optional.ofNullable(byRegion.getOrDefault(region, Map.of()).get(choice));
    }
}
