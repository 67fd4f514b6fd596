package dev.gatehouse.aws;

import java.net.URI;
import java.util.List;

import software.amazon.awssdk.core.util.VersionInfo;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfiles;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.EndpointChoice;

/**
 * The door of this room. Making one costs nothing and loads no class of the SDK; every method may read files or load
 * the SDK, so call them off the window's thread (domain §4.10).
 */
public final class AwsConnections {
    private final RateBuckets buckets = new RateBuckets();
    private final RoleSessions sessions = new RoleSessions();

    /**
     * The profiles of {@code ~/.aws}, or of the files that {@code AWS_CONFIG_FILE} and its sister name, and the keys in
     * the environment; only read.
     */
    public AwsProfiles awsProfiles() {
        return ProfileFiles.standard().profiles(Surroundings.ofThisProcess(sessions));
    }

    /** The version of the AWS SDK that makes the calls. */
    public static String sdkVersion() {
        return VersionInfo.SDK_VERSION;
    }

    /** The Regions that have Amazon Connect by the SDK's own data (domain §3), sorted. */
    public List<String> regions() {
        return Endpoints.regions();
    }

    /** The Regions in which Amazon Connect has FIPS hosts by the SDK's own data (domain §3), sorted. */
    public List<String> fipsRegions() {
        return Endpoints.fipsRegions();
    }

    /**
     * The host of Amazon Connect in a Region.
     *
     * @throws IllegalArgumentException
     *             as {@link #openAws}
     */
    public String host(String region, EndpointChoice choice) {
        return Endpoints.connect(region, choice).getHost();
    }

    /**
     * A connection to AWS with the credentials of a profile, read anew from the files. Nothing is called yet; clients
     * and credentials are made at the first call.
     *
     * @param choice
     *            which of AWS's hosts are called
     * @throws IllegalArgumentException
     *             when the Region is not one of {@link #regions()}, or has no FIPS host where one is asked for
     */
    public Connection openAws(AwsProfile profile, String region, EndpointChoice choice) {
        return AwsConnection.paced(Access.aws(profile, region, choice, sessions), Patience.STANDARD, buckets);
    }

    /**
     * A connection to a sandbox on this computer, with its own fake credentials. Nothing is called yet.
     *
     * @param name
     *            what the sandbox is called on screen
     * @param region
     *            the Region it plays
     * @param endpoint
     *            http, a numeric loopback address and a port; both Amazon Connect and STS are asked there
     * @param credentials
     *            keys that AWS cannot have issued
     * @throws IllegalArgumentException
     *             for any other address
     */
    public Connection openLoopback(String name, String region, URI endpoint, LoopbackCredentials credentials) {
        return AwsConnection.free(Access.loopback(name, region, endpoint, credentials), Patience.STANDARD);
    }

    /** The same for a sandbox that takes no more calls than AWS does: the program keeps to that by itself. */
    public Connection openPacedLoopback(String name, String region, URI endpoint, LoopbackCredentials credentials) {
        return AwsConnection.paced(Access.loopback(name, region, endpoint, credentials), Patience.STANDARD, buckets);
    }
}
