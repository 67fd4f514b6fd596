package dev.gatehouse.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.ShippedBaselines;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.baseline.VerdictNotes;
import dev.gatehouse.domain.finding.Acceptance;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.Trail;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AccessLists;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ChangeStamp;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileIdentity;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.evidence.Collector;
import dev.gatehouse.evidence.PackInput;
import dev.gatehouse.evidence.Remarks;

/** What a pack is made of when a text stands in every field that AWS or a person fills, one place for each text. */
public final class HostileReadings {
    private static final String ROW = "198.51.100.0/24";

    private HostileReadings() {}

    /** A reading in which each of these texts is in every field of a place of its own. */
    public static PackInput input(List<String> texts) {
        var places = new ArrayList<PlaceReading>();
        var notes = new ArrayList<RowNote>();
        var accepted = Acceptances.NONE;
        var beside = VerdictNotes.NONE;
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            places.add(place(i, text));
            notes.add(new RowNote(instance(i), AddressEntry.of(ROW).range().orElseThrow(), text, text, null));
            accepted = accepted.with(new Acceptance(new ProfileRef(instance(i), id(text)),
                    FindingCode.NO_IPV6_CLIENT, "AllowedIps", text, Evidences.AT));
            beside = beside.with(new VerdictNote(new ProfileRef(instance(i), id(text)), "own", Verdict.FAIL, text, text,
                    Evidences.AT));
        }
        var first = texts.getFirst();
        var left = texts.stream().map(text -> new InstanceSummary(new InstanceId("left"), text, text, text, text))
                .toList();
        return new PackInput(new FleetReading(Evidences.AT, Evidences.AT, places), left, trail(texts),
                Optional.of(Snapshot.of(before(texts), first)), new Remarks(accepted, RowNotes.NONE.with(notes),
                        RollOuts.NONE, beside),
                rules(texts), new Collector(first, first, first, first, Map.of()), Evidences.AT);
    }

    /** Somebody of that name changed it, from there, and was refused so. */
    private static Trail trail(List<String> texts) {
        var replies = new HashMap<ProfileRef, Reply<List<ChangeEvent>>>();
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            replies.put(new ProfileRef(instance(i), id(text)), new Reply.Answer<>(
                    List.of(new ChangeEvent(Evidences.AT, text, text, text, text)), trace(text)));
        }
        return new Trail(true, replies);
    }

    /** A shipped rule, and one that is known by a text of somebody's own. */
    private static List<Rule> rules(List<String> texts) {
        var shipped = ShippedBaselines.rule("pci-dss-8.2.8").orElseThrow();
        return List.of(shipped, new Rule("own", texts.getLast(), shipped.demands()));
    }

    /** What there was before: the same profiles with other names, so that every name stands in what changed. */
    private static FleetReading before(List<String> texts) {
        var places = new ArrayList<PlaceReading>();
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            places.add(place(i, text, profile(text, "before", List.of(ROW))));
        }
        return new FleetReading(Evidences.AT, Evidences.AT, places);
    }

    private static PlaceReading place(int number, String text) {
        return place(number, text, profile(text, text, List.of(text, ROW)));
    }

    /** A place where everything is called so, with a profile that was read and one that was refused. */
    private static PlaceReading place(int number, String text, AuthenticationProfile profile) {
        var denied = new ProfileReading(new ProfileRef(instance(number), new ProfileId("denied")),
                new ProfileSummary(new ProfileId("denied"), text, false, null, text),
                new Reply.Failure<>(new GatewayFailure.AccessDenied(new GatewayFailure.FailureDetails(trace(text), text,
                        text, true))));
        var read = new ProfileReading(new ProfileRef(instance(number), profile.identity().id()),
                new ProfileSummary(profile.identity().id(), text, false, null, text),
                new Reply.Answer<>(profile, trace(text)));
        var instance = new InstanceReading(new InstanceSummary(instance(number), text, text, text, "ACTIVE"),
                new Reply.Answer<>(List.of(read, denied), trace(text)));
        return new PlaceReading(new ConnectionTarget(ConnectionTarget.Environment.AWS, text, "r" + number, text),
                new Reply.Answer<>(new CallerIdentity(text, text), trace(text)),
                new Reply.Answer<>(List.of(instance), trace(text)));
    }

    private static AuthenticationProfile profile(String id, String text, List<String> rows) {
        return new AuthenticationProfile(new ProfileIdentity(id(id), text, text, text, false),
                new AccessLists(rows, List.of(rows.getFirst())), Profiles.session(false, 60),
                new ChangeStamp(Profiles.CHANGED, Profiles.CHANGED, text), List.of(text));
    }

    /** As much of it as an id holds. */
    private static ProfileId id(String text) {
        return new ProfileId(text.substring(0, Math.min(text.length(), 100)));
    }

    private static InstanceId instance(int number) {
        return new InstanceId("inst-" + number);
    }

    private static CallTrace trace(String text) {
        return new CallTrace("DescribeAuthenticationProfile", 200, text, Evidences.AT, Duration.ofMillis(40), 1, text);
    }
}
