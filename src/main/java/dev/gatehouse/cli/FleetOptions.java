package dev.gatehouse.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that put a fleet into the sandbox. */
final class FleetOptions {
    @Option(names = "--instances", paramLabel = "N", required = true, //
            description = "in place of the examples a made-up fleet of 1 to 5000 instances")
    private int instances;
    @Option(names = "--profiles", paramLabel = "M", //
            description = "profiles of all instances together, up to 50000; left out, one each")
    private @Nullable Integer profiles;
    @Option(names = "--regions", paramLabel = "R", defaultValue = "1", //
            description = "Regions they are spread over, 1 to 10; left out, us-west-2 alone")
    private int regions;
    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", //
            description = "which of all fleets of that size; the same number gives the same fleet")
    private long seed;
    @Option(names = "--no-rate-limit", //
            description = "take any number of calls; otherwise 2 a second and 5 at once in each Region, as AWS does")
    private boolean unlimited;

    SandboxRequest.Fleet request() {
        var count = profiles;
        return new SandboxRequest.Fleet(instances, count == null ? instances : count, regions, seed, !unlimited);
    }
}
