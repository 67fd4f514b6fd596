package dev.gatehouse.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.Trail;
import dev.gatehouse.domain.port.InstanceSummary;

/**
 * Everything a pack is made of; nothing else goes into it.
 *
 * @param reading
 *            what AWS answered, failures too
 * @param leftOut
 *            instances AWS listed that were not read: not chosen, or not active
 * @param trail
 *            who changed the profiles, where anybody wanted to know
 * @param earlier
 *            a snapshot to compare with
 * @param remarks
 *            what people wrote on this computer
 * @param rules
 *            what to hold the settings against: audit controls, rules of an organisation
 * @param collector
 *            who collected it, and with what
 * @param made
 *            when the pack is put together, by this computer's clock
 */
public record PackInput(FleetReading reading, List<InstanceSummary> leftOut, Trail trail,
        Optional<Snapshot> earlier, Remarks remarks, List<Rule> rules, Collector collector, Instant made) {
    /** Copies the lists. */
    public PackInput {
        leftOut = List.copyOf(leftOut);
        rules = List.copyOf(rules);
    }

    /** The same without asking who changed anything. */
    public PackInput(FleetReading reading, List<InstanceSummary> leftOut, Optional<Snapshot> earlier, Remarks remarks,
            List<Rule> rules, Collector collector, Instant made) {
        this(reading, leftOut, Trail.NOT_ASKED, earlier, remarks, rules, collector, made);
    }

    /** The same with what CloudTrail says. */
    public PackInput with(Trail known) {
        return new PackInput(reading, leftOut, known, earlier, remarks, rules, collector, made);
    }
}
