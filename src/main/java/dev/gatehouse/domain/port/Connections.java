package dev.gatehouse.domain.port;

import java.util.List;

/**
 * The places Gatehouse can connect to. Every method may read files and start servers: call them off the window's
 * thread.
 */
public interface Connections {
    /** The Region in which every sandbox has instances. */
    String SANDBOX_REGION = "us-west-2";

    /** The profiles of {@code ~/.aws}, in file order; the files are read, never written. */
    AwsProfiles awsProfiles();

    /** The Regions that have Amazon Connect, by the SDK's own data (domain §3), sorted. */
    List<String> regions();

    /** The Regions in which Amazon Connect has FIPS hosts, by the SDK's own data (domain §3), sorted. */
    List<String> fipsRegions();

    /**
     * The host of Amazon Connect in a Region.
     *
     * @throws IllegalArgumentException
     *             when the Region is not one of {@link #regions()}, or has no FIPS host where one is asked for
     */
    String host(String region, EndpointChoice choice);

    /** Opens the embedded sandbox with the examples, starting it when needed. */
    default Connection openSandbox() {
        return openSandbox(SandboxSize.EXAMPLES);
    }

    /** Opens the embedded sandbox of a size, starting it when needed; each size keeps its own state. */
    default Connection openSandbox(SandboxSize size) {
        return openSandbox(size, SANDBOX_REGION);
    }

    /** Opens the embedded sandbox of a size in one of its Regions. */
    Connection openSandbox(SandboxSize size, String region);

    /**
     * Makes clients for a profile and a Region. Nothing is called yet.
     *
     * @param choice
     *            which of AWS's hosts are called
     * @throws IllegalArgumentException
     *             when the Region is not one of {@link #regions()}, or has no FIPS host where one is asked for
     */
    Connection openAws(AwsProfile profile, String region, EndpointChoice choice);

    /** The same with the hosts that the profile's own settings ask for. */
    default Connection openAws(AwsProfile profile, String region) {
        return openAws(profile, region, profile.endpoint());
    }

    /** Makes one thing go wrong in the embedded sandbox opened last, until another is chosen or {@link #calm()}. */
    void arm(SandboxScenario scenario);

    /** Lets everything in the embedded sandbox go right again. */
    void calm();
}
