package dev.gatehouse.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.finding.RollOut;
import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;

/**
 * What a pack says, worked out once and rendered many times.
 *
 * @param input
 *            what it is made of
 * @param profiles
 *            every profile, those that could not be read too
 * @param gaps
 *            everything that could not be read
 * @param comparison
 *            what changed since the snapshot, where there is one
 * @param noted
 *            what was written about rows
 * @param texts
 *            its words
 */
record Evidence(PackInput input, List<ProfileFacts> profiles, List<Gap> gaps, Optional<Comparison> comparison,
        Noted.Index noted, PackTexts texts) {

    static Evidence of(PackInput input, PackTexts texts) {
        var paths = new FilePaths();
        var profiles = new ArrayList<ProfileFacts>();
        for (var place : input.reading().places()) {
            for (var instance : place.instances()) {
                for (var one : instance.profiles()) {
                    profiles.add(new ProfileFacts(place, instance, one, paths.of(one.ref()),
                            one.profile().map(
                                    held -> Assessed.of(one.ref(), held, input.remarks().accepted(), input.rules(),
                                            texts))));
                }
            }
        }
        return new Evidence(input, List.copyOf(profiles), gaps(input, texts),
                input.earlier().map(earlier -> Comparison.of(earlier, input.reading())),
                new Noted.Index(input.remarks().notes()), texts);
    }

    private static List<Gap> gaps(PackInput input, PackTexts texts) {
        return input.reading().places().stream().flatMap(place -> gaps(place, texts)).toList();
    }

    private static Stream<Gap> gaps(PlaceReading place, PackTexts texts) {
        var where = placeName(place);
        return Stream.of(gap(texts.text("pack.gap.caller", where), place.caller(), texts),
                gap(texts.text("pack.gap.instances", where), place.listed(), texts),
                place.instances().stream().flatMap(instance -> gaps(where, instance, texts)))
                .flatMap(gaps -> gaps);
    }

    private static Stream<Gap> gaps(String where, InstanceReading instance, PackTexts texts) {
        var name = texts.text("pack.gap.instance", instance.summary().label(), where);
        return Stream.concat(gap(texts.text("pack.gap.profiles", name), instance.listed(), texts),
                instance.profiles().stream().flatMap(one -> gap(
                        texts.text("pack.gap.profile", one.summary().label(), name), one.reply(), texts)));
    }

    private static Stream<Gap> gap(String what, Reply<?> reply, PackTexts texts) {
        return reply instanceof Reply.Failure<?>(GatewayFailure failure)
                ? Stream.of(new Gap(what, texts.title(failure), failure))
                : Stream.empty();
    }

    /** For instance {@code us-west-2 (sandbox)}. */
    static String placeName(PlaceReading place) {
        return place.target().region() + " (" + place.target().source() + ")";
    }

    /** The rows of a profile that somebody wrote about. */
    List<Noted> notes(ProfileFacts one) {
        return noted.of(one);
    }

    /** What was settled for a profile before idle sign-out goes live. */
    List<RollOut> rollOuts(ProfileFacts one) {
        return input.remarks().rollOuts().all().stream().filter(said -> said.profile().equals(one.reading().ref()))
                .toList();
    }

    /** What somebody wrote beside the verdict of a rule; it changes none. */
    Optional<VerdictNote> note(ProfileFacts one, Rule rule) {
        return input.remarks().beside().of(one.reading().ref(), rule.id());
    }

    /** What CloudTrail says of who changed a profile; empty where it was not asked. */
    Optional<Reply<List<ChangeEvent>>> changed(ProfileFacts one) {
        return input.trail().of(one.reading().ref());
    }

    /** Every call behind it, CloudTrail's after the others, each once. */
    Stream<Reply<?>> replies() {
        return Stream.concat(input.reading().replies(),
                profiles.stream().flatMap(one -> changed(one).stream()).distinct());
    }

    /** Whether everything asked for was read. */
    boolean isComplete() {
        return input.reading().isComplete();
    }

    /** For how many profiles a rule came out so. */
    long count(Rule rule, Verdict verdict) {
        return profiles.stream().filter(one -> one.verdict(rule) == verdict).count();
    }

    /** When AWS gave its answers about profiles, by its own clock where it told: the first and the last. */
    List<Instant> answered() {
        return profiles.stream().filter(one -> one.assessed().isPresent()).map(one -> time(one.reading().trace()))
                .sorted().toList();
    }

    /** When an answer came, by AWS's clock where it told. */
    static Instant time(CallTrace trace) {
        var server = trace.serverTime();
        return server == null ? trace.at() : server;
    }
}
