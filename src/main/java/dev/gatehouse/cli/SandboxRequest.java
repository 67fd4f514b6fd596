package dev.gatehouse.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which sandbox to run.
 *
 * @param port
 *            1 to 65535, or 0 for any free one
 * @param faults
 *            a file that says what goes wrong in it, where there is one
 * @param fleet
 *            a fleet in place of the examples, where one is asked for
 */
public record SandboxRequest(int port, Optional<Path> faults, Optional<Fleet> fleet) {
    /**
     * A fleet; numbers are checked where it is made.
     *
     * @param instances
     *            how many instances
     * @param profiles
     *            how many profiles all of them have together
     * @param regions
     *            how many Regions they are in
     * @param seed
     *            which of all fleets of that size
     * @param rateLimit
     *            whether each Region takes 2 calls a second, 5 at once, as AWS does (domain §3)
     */
    public record Fleet(int instances, int profiles, int regions, long seed, boolean rateLimit) {}
}
