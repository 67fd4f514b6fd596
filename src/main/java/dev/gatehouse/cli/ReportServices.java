package dev.gatehouse.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.PackFiles;
import dev.gatehouse.evidence.Collector;
import dev.gatehouse.evidence.PackTexts;
import dev.gatehouse.evidence.Remarks;

/** What making evidence needs from rooms which this package may not see. */
public interface ReportServices {

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

    /**
     * What people wrote on this computer.
     *
     * @throws LocalStoreException
     *             when they cannot be read
     */
    Remarks remarks() throws LocalStoreException;

    /** Who and what collects, with where the credentials of each place came from. */
    Collector collector(Map<ConnectionTarget, AwsProfile.Kind> credentials);

    /** The words of a pack. */
    PackTexts texts();

    /** Packs on disk. */
    PackFiles files();

    /** The time. */
    InstantSource clock();

    /** Accounts and Regions to read from. */
    interface Places extends AutoCloseable {
        /** Opens each of them. */
        List<Supplier<Connection>> connections();

        /** Where their credentials come from; the sandbox has none. */
        Map<ConnectionTarget, AwsProfile.Kind> credentials();

        @Override
        void close();
    }
}
