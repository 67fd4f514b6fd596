package dev.gatehouse.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The ways to accounts and Regions, through rooms which this package may not see. */
public interface PlaceServices {

    /**
     * The places of a sandbox that lives until they are closed.
     *
     * @param fleet
     *            in place of the examples
     * @throws IllegalArgumentException
     *             for a fleet of an impossible size; the message says so
     */
    Places sandbox(Optional<SandboxRequest.Fleet> fleet);

    /**
     * The places that a profile of {@code ~/.aws} leads to.
     *
     * @param regions
     *            which Regions; empty takes the one the profile names
     * @throws IllegalArgumentException
     *             when there is no such profile or Region; the message says so
     */
    Places aws(String profile, List<String> regions);

    /** The time. */
    InstantSource clock();
}
