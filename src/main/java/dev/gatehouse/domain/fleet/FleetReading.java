package dev.gatehouse.domain.fleet;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;

/**
 * Everything read from one or more places between two moments.
 *
 * @param began
 *            when reading began, by this computer's clock
 * @param ended
 *            when it ended
 * @param places
 *            the accounts and Regions, in the order asked for
 */
public record FleetReading(Instant began, Instant ended, List<PlaceReading> places) {
    /** Copies the list, so that a reading never changes. */
    public FleetReading {
        places = List.copyOf(places);
    }

    /** Every instance of every place. */
    public Stream<InstanceReading> instances() {
        return places.stream().flatMap(place -> place.instances().stream());
    }

    /** Every profile of every instance, those that could not be read too. */
    public Stream<ProfileReading> profiles() {
        return instances().flatMap(instance -> instance.profiles().stream());
    }

    /** Whether everything asked for was read. */
    public boolean isComplete() {
        return places.stream().allMatch(PlaceReading::isComplete);
    }

    /** The calls behind it, in the order they were made in each place. */
    public Stream<Reply<?>> replies() {
        return places.stream().flatMap(PlaceReading::replies);
    }

    /** What could not be read, in the same order. */
    public Stream<GatewayFailure> failures() {
        return replies().flatMap(reply -> reply instanceof Reply.Failure<?>(var failure)
                ? Stream.of(failure)
                : Stream.empty());
    }
}
