package dev.gatehouse.sandbox.fleet;

import java.util.List;

/**
 * How large a fleet is and which of all fleets of that size.
 *
 * @param instances
 *            1 to {@value #MOST_INSTANCES}
 * @param profiles
 *            of all instances together, 0 to {@value #MOST_PROFILES}; one default profile each as long as they last
 * @param regions
 *            1 to 10: the instances are dealt out over so many Regions of {@link #REGIONS}
 * @param seed
 *            any number
 */
public record FleetSize(int instances, int profiles, int regions, long seed) {
    /** The most instances. */
    public static final int MOST_INSTANCES = 5_000;
    /** The most profiles. */
    public static final int MOST_PROFILES = 50_000;
    /** The Regions of the public partition that have Amazon Connect (domain §3), the usual one first. */
    public static final List<String> REGIONS = List.of("us-west-2", "us-east-1", "eu-central-1", "eu-west-2",
            "ap-southeast-2", "ap-northeast-1", "ca-central-1", "ap-southeast-1", "ap-northeast-2", "af-south-1");

    /**
     * @throws IllegalArgumentException
     *             for a number out of its limits
     */
    public FleetSize {
        check("instances", instances, 1, MOST_INSTANCES);
        check("profiles", profiles, 0, MOST_PROFILES);
        check("Regions", regions, 1, REGIONS.size());
    }

    /** The Regions it is in. */
    List<String> places() {
        return REGIONS.subList(0, regions);
    }

    private static void check(String what, int count, int least, int most) {
        if (count < least || count > most) {
            throw new IllegalArgumentException(
                    "A fleet has " + least + " to " + most + " " + what + ", not " + count + ".");
        }
    }
}
