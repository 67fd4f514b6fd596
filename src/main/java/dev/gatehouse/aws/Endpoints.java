package dev.gatehouse.aws;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.servicemetadata.ConnectServiceMetadata;

import dev.gatehouse.domain.port.EndpointChoice;

/**
 * Where requests may go. Environment, profile and system properties can send signed requests with the session token to
 * any host (domain §4.2), so the endpoint is computed here for a Region of the SDK's own list and passed to every
 * client.
 */
final class Endpoints {
    private static final String FIPS_NAME = "fips-";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]");

    private Endpoints() {}

    /**
     * The Regions that have Amazon Connect by the SDK’s metadata (domain §3), sorted. Asked of its own class: the list
     * of all services would load four hundred.
     */
    static List<String> regions() {
        return ids().filter(id -> !id.startsWith(FIPS_NAME)).sorted().toList();
    }

    /** Those of {@link #regions()} in which Amazon Connect has FIPS hosts (domain §3), sorted. */
    static List<String> fipsRegions() {
        return ids().filter(id -> id.startsWith(FIPS_NAME)).map(id -> id.substring(FIPS_NAME.length())).sorted()
                .toList();
    }

    private static Stream<String> ids() {
        return new ConnectServiceMetadata().regions().stream().map(Region::id);
    }

    /**
     * The address of Amazon Connect in a Region.
     *
     * @throws IllegalArgumentException
     *             for a Region that is not on the list, or has no FIPS host where one is asked for
     */
    static URI connect(String region, EndpointChoice choice) {
        return AwsHost.CONNECT.in(listed(region, choice), choice);
    }

    /**
     * The address of the Security Token Service in a Region.
     *
     * @throws IllegalArgumentException
     *             as {@link #connect}
     */
    static URI sts(String region, EndpointChoice choice) {
        return AwsHost.STS.in(listed(region, choice), choice);
    }

    /**
     * The address of CloudTrail in a Region.
     *
     * @throws IllegalArgumentException
     *             as {@link #connect}
     */
    static URI trail(String region, EndpointChoice choice) {
        return AwsHost.CLOUDTRAIL.in(listed(region, choice), choice);
    }

    /**
     * Lets through plain http to a numeric loopback address with a port, for the sandbox.
     *
     * @throws IllegalArgumentException
     *             for any other address
     */
    static URI loopback(URI endpoint) {
        var host = endpoint.getHost();
        if (!"http".equals(endpoint.getScheme()) || host == null || !LOOPBACK.contains(host)
                || endpoint.getPort() < 1 || !isBare(endpoint)) {
            throw new IllegalArgumentException("a sandbox is reached by http on a loopback address only");
        }
        return endpoint;
    }

    /** Whether it names nothing but a host: no user, path, query or fragment. */
    static boolean isBare(URI endpoint) {
        var path = endpoint.getRawPath();
        return endpoint.getRawUserInfo() == null && endpoint.getRawQuery() == null
                && endpoint.getRawFragment() == null && (path == null || path.isEmpty() || path.equals("/"));
    }

    private static Region listed(String region, EndpointChoice choice) {
        if (!regions().contains(region)) {
            throw new IllegalArgumentException("Amazon Connect is not in this Region");
        }
        if (choice.fips() && !fipsRegions().contains(region)) {
            throw new IllegalArgumentException("Amazon Connect has no FIPS host in " + region + "; it has some in "
                    + String.join(", ", fipsRegions()));
        }
        return Region.of(region);
    }
}
