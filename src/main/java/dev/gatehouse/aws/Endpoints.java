package dev.gatehouse.aws;

import java.net.URI;
import java.util.List;
import java.util.Set;

import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.servicemetadata.ConnectServiceMetadata;
import software.amazon.awssdk.services.connect.endpoints.ConnectEndpointProvider;
import software.amazon.awssdk.services.sts.endpoints.StsEndpointProvider;

/**
 * Where requests may go. Environment, profile and system properties can send signed requests with the session token to
 * any host (domain §4.2), so the endpoint is computed here for a Region of the SDK's own list and passed to every
 * client.
 */
final class Endpoints {
    private static final String FIPS_NAME = "fips-";
    private static final List<String> AWS_SUFFIXES = List.of(".amazonaws.com", ".amazonaws.com.cn", ".api.aws");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]");

    private Endpoints() {}

    /**
     * The Regions that have Amazon Connect by the SDK’s metadata (domain §3), sorted. Asked of its own class: the list
     * of
     * all services would load four hundred.
     */
    static List<String> regions() {
        return new ConnectServiceMetadata().regions().stream().map(Region::id)
                .filter(id -> !id.startsWith(FIPS_NAME)).sorted().toList();
    }

    /**
     * The address of Amazon Connect in a Region.
     *
     * @throws IllegalArgumentException
     *             for a Region that is not on the list
     */
    static URI connect(String region) {
        var listed = listed(region);
        return checked("connect", region, ConnectEndpointProvider.defaultProvider()
                .resolveEndpoint(asked -> asked.region(listed).useFips(false).useDualStack(false)).join().url());
    }

    /**
     * The address of the Security Token Service in a Region.
     *
     * @throws IllegalArgumentException
     *             for a Region that is not on the list
     */
    static URI sts(String region) {
        var listed = listed(region);
        return checked("sts", region,
                StsEndpointProvider.defaultProvider().resolveEndpoint(
                        asked -> asked.region(listed).useGlobalEndpoint(false).useFips(false).useDualStack(false))
                        .join().url());
    }

    /**
     * Lets through https to exactly the service's host of the Region, nothing else: no user, port, path or query.
     *
     * @throws IllegalArgumentException
     *             for any other address
     */
    static URI checked(String service, String region, URI endpoint) {
        var host = endpoint.getHost();
        if (!"https".equals(endpoint.getScheme()) || host == null || endpoint.getPort() != -1 || !isBare(endpoint)
                || AWS_SUFFIXES.stream().noneMatch(suffix -> host.equals(service + "." + region + suffix))) {
            throw new IllegalArgumentException("not an AWS address of " + service + " in this Region");
        }
        return endpoint;
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

    private static boolean isBare(URI endpoint) {
        var path = endpoint.getRawPath();
        return endpoint.getRawUserInfo() == null && endpoint.getRawQuery() == null
                && endpoint.getRawFragment() == null && (path == null || path.isEmpty() || path.equals("/"));
    }

    private static Region listed(String region) {
        if (!regions().contains(region)) {
            throw new IllegalArgumentException("Amazon Connect is not in this Region");
        }
        return Region.of(region);
    }
}
