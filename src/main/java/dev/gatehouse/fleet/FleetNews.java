package dev.gatehouse.fleet;

import java.util.List;

import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Reply;

/** What reading a fleet has to tell while it goes on, on the threads that read; several places may speak at once. */
public interface FleetNews {
    /** Nobody listens. */
    FleetNews NONE = new FleetNews() {};

    /** Who the calls in a place are made as. */
    default void caller(ConnectionTarget place, Reply<CallerIdentity> caller) {}

    /** The instances chosen in a place, before anything is read of them. */
    default void instances(ConnectionTarget place, Reply<List<InstanceSummary>> instances) {}

    /** The profiles of one instance, before any is read. */
    default void profiles(ConnectionTarget place, InstanceSummary instance, Reply<List<ProfileSummary>> profiles) {}

    /** One profile was read, or could not be. */
    default void profile(ConnectionTarget place, InstanceSummary instance, ProfileReading profile) {}

    /** An instance is done with. */
    default void done(ConnectionTarget place, InstanceReading instance) {}
}
