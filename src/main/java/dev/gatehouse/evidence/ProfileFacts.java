package dev.gatehouse.evidence;

import java.util.Optional;

import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.RuleResult;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.fleet.ProfileReading;

/**
 * One profile of the pack.
 *
 * @param place
 *            the account and Region it is in
 * @param instance
 *            its instance
 * @param reading
 *            the profile as it was read, or why it could not be
 * @param file
 *            where AWS's answer stands in the pack
 * @param assessed
 *            what it means; empty when it could not be read
 */
record ProfileFacts(PlaceReading place, InstanceReading instance, ProfileReading reading, String file,
        Optional<Assessed> assessed) {

    /** Where its map stands in the pack, beside AWS's answer. */
    String map() {
        return file.replaceFirst("^profiles/", "maps/").replaceFirst("\\.json$", ".svg");
    }

    /** How its settings stand against a rule; empty when they could not be read. */
    Optional<RuleResult> result(Rule rule) {
        return assessed.flatMap(read -> read.result(rule));
    }

    /** The verdict: NOT ASSESSED when they could not be read. */
    Verdict verdict(Rule rule) {
        return result(rule).map(RuleResult::verdict).orElse(Verdict.NOT_ASSESSED);
    }

    /** Its name, or its id. */
    String label() {
        return assessed.map(read -> read.profile().identity().label()).orElseGet(() -> reading.summary().label());
    }
}
