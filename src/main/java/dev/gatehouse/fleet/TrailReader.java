package dev.gatehouse.fleet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.fleet.Trail;
import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Asks CloudTrail who changed the profiles of places that were just read. Where AWS refuses the first question it would
 * refuse the rest, so that answer stands for all of the place.
 */
public final class TrailReader {
    private final PauseGate gate;
    private final Map<ProfileRef, Reply<List<ChangeEvent>>> replies = new ConcurrentHashMap<>();

    /** Asks while {@code gate} is open. */
    public TrailReader(PauseGate gate) {
        this.gate = gate;
    }

    /** Asks about every profile of a place that was read; blocks. */
    public void read(Connection connection, PlaceReading place) throws InterruptedException {
        var refused = Optional.<Reply<List<ChangeEvent>>>empty();
        for (var instance : place.instances()) {
            for (var profile : instance.profiles().stream().filter(one -> one.profile().isPresent())
                    .map(ProfileReading::ref).toList()) {
                gate.pass();
                var reply = refused.isPresent() ? refused.get() : connection.gateway().changes(profile);
                replies.put(profile, reply);
                refused = reply instanceof Reply.Failure<?>(GatewayFailure.AccessDenied _)
                        ? Optional.of(reply)
                        : Optional.empty();
            }
        }
    }

    /** What was answered so far. */
    public Trail trail() {
        return new Trail(true, replies);
    }
}
