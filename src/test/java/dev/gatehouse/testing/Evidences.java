package dev.gatehouse.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.gatehouse.domain.baseline.ShippedBaselines;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.Trail;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.GatewayFailure.FailureDetails;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.evidence.Collector;
import dev.gatehouse.evidence.PackInput;
import dev.gatehouse.evidence.Remarks;

/** Readings and packs for tests: one place, one instance, whatever profiles are wanted. */
public final class Evidences {
    /** When everything was read and put together. */
    public static final Instant AT = Instant.parse("2026-08-01T14:02:11Z");
    /** The instance of all profiles made here. */
    public static final InstanceId INSTANCE = new InstanceId("11111111-2222-3333-4444-555555555555");

    private Evidences() {}

    /** What a pack of these profiles is made of. */
    public static PackInput input(AuthenticationProfile... profiles) {
        return input(reading(profiles), Optional.empty());
    }

    /** The same with what there was before. */
    public static PackInput input(FleetReading reading, Optional<Snapshot> earlier) {
        return new PackInput(reading, List.of(), earlier, Remarks.NONE,
                ShippedBaselines.all().stream().flatMap(baseline -> baseline.rules().stream()).toList(),
                new Collector("0.1.0", "2.40.2", "anna", "desk-7", Map.of()), AT);
    }

    /** A reading in which everything was answered. */
    public static FleetReading reading(AuthenticationProfile... profiles) {
        return reading("acme-demo", List.of(profiles), List.of());
    }

    /** A reading of an instance in which some profiles were denied. */
    public static FleetReading reading(String alias, List<AuthenticationProfile> read,
            List<AuthenticationProfile> denied) {
        var profiles = new ArrayList<ProfileReading>();
        read.forEach(profile -> profiles.add(profile(profile,
                new Reply.Answer<>(profile, trace("DescribeAuthenticationProfile", body(profile))))));
        denied.forEach(profile -> profiles.add(profile(profile, new Reply.Failure<>(denied()))));
        var instance = new InstanceReading(
                new InstanceSummary(INSTANCE, "arn:aws:connect:us-west-2:111122223333:instance/" + INSTANCE, alias,
                        null, "ACTIVE"),
                new Reply.Answer<>(List.copyOf(profiles), trace("ListAuthenticationProfiles", "{}")));
        var place = new PlaceReading(
                new ConnectionTarget(ConnectionTarget.Environment.AWS, "acme", "us-west-2",
                        "connect.us-west-2.amazonaws.com"),
                new Reply.Answer<>(new CallerIdentity("111122223333",
                        "arn:aws:sts::111122223333:assumed-role/Audit/anna"), trace("GetCallerIdentity", "{}")),
                new Reply.Answer<>(List.of(instance), trace("ListInstances", "{}")));
        return new FleetReading(AT.minusSeconds(4), AT, List.of(place));
    }

    /** What CloudTrail says: one change that was carried out, and one that AWS refused. */
    public static Trail trail(AuthenticationProfile profile) {
        return trail(profile, new Reply.Answer<>(List.of(
                new ChangeEvent(AT.minusSeconds(60), "arn:aws:sts::111122223333:assumed-role/NetOps/eve",
                        "198.51.100.7", "req-9", null),
                new ChangeEvent(AT.minusSeconds(90), "=eve\u202e", null, null, "AccessDenied")),
                trace("LookupEvents", "{}")));
    }

    /** AWS refuses to let CloudTrail be read. */
    public static Trail trailDenied(AuthenticationProfile profile) {
        return trail(profile, new Reply.Failure<>(denied()));
    }

    private static Trail trail(AuthenticationProfile profile, Reply<List<ChangeEvent>> reply) {
        return new Trail(true, Map.of(new ProfileRef(INSTANCE, profile.identity().id()), reply));
    }

    private static ProfileReading profile(AuthenticationProfile profile, Reply<AuthenticationProfile> reply) {
        var identity = profile.identity();
        return new ProfileReading(new ProfileRef(INSTANCE, identity.id()),
                new ProfileSummary(identity.id(), identity.name(), identity.isDefault(), null, null), reply);
    }

    /** AWS refuses. */
    public static GatewayFailure denied() {
        return new GatewayFailure.AccessDenied(new FailureDetails(
                new CallTrace("DescribeAuthenticationProfile", 403, "req-denied", AT, Duration.ofMillis(40), 1, ""),
                "AccessDeniedException", "User is not authorized", true));
    }

    /** What AWS answered about a profile, as its bytes were. */
    public static String body(AuthenticationProfile profile) {
        return "{\"AuthenticationProfile\": {\"Id\" :\"" + profile.identity().id() + "\",\n \"\u00fc\": 1.50 }}";
    }

    private static CallTrace trace(String operation, String body) {
        return new CallTrace(operation, 200, "req-" + operation, AT, Duration.ofMillis(40), 1, body,
                AT.minusSeconds(1));
    }
}
