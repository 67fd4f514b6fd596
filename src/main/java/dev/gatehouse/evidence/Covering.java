package dev.gatehouse.evidence;

import java.util.List;

import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.PackNote;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ConnectionTarget;

/** Which profiles of which places a pack holds. */
final class Covering {
    private Covering() {}

    static List<PackNote.Covered> of(FleetReading reading) {
        return reading.places().stream()
                .flatMap(place -> place.instances().stream().map(instance -> instance(place, instance))).toList();
    }

    private static PackNote.Covered instance(PlaceReading place, InstanceReading instance) {
        var target = place.target();
        var origin = new Origin(target.environment() == ConnectionTarget.Environment.SANDBOX, target.host(),
                target.region(), place.caller().answer().map(CallerIdentity::arn).orElse(""));
        return new PackNote.Covered(origin, instance.summary().id(), instance.profiles().stream()
                .filter(one -> one.profile().isPresent()).map(one -> one.ref().profile()).toList());
    }
}
