package dev.gatehouse.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Replication;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AccessLists;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ChangeStamp;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileIdentity;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionSettings;

/** Readings of fleets for tests: made of given profiles, or of anything at all. */
public final class FleetReadings {
    /** Where the calls of every reading of given profiles went. */
    public static final ConnectionTarget TARGET = new ConnectionTarget(ConnectionTarget.Environment.AWS, "acme",
            "us-west-2", "connect.us-west-2.amazonaws.com");
    /** When every reading of given profiles ended. */
    public static final Instant ENDED = Instant.parse("2026-08-01T14:02:11.123Z");
    private static final List<String> ROWS = List.of("10.0.0.0/8", "198.51.100.7", "198.51.100.0/24", "2001:db8::/32",
            "203.0.113.0/24", "0.0.0.0/0", "nonsense", "::1", "192.0.2.1/24");
    private static final List<Function<GatewayFailure.FailureDetails, GatewayFailure>> KINDS = List.of(
            GatewayFailure.SessionEnded::new, GatewayFailure.NoCredentials::new, GatewayFailure.AccessDenied::new,
            GatewayFailure.NotFound::new, GatewayFailure.InvalidInput::new, GatewayFailure.Throttled::new,
            GatewayFailure.ServiceFault::new, GatewayFailure.Unreachable::new, GatewayFailure.NoAnswer::new,
            details -> new GatewayFailure.UntrustedAnswer(details, List.of("AllowedIps holds a null", "\u202e")));

    private final RandomGenerator random;

    private FleetReadings(RandomGenerator random) {
        this.random = random;
    }

    /** One instance with these profiles, all of them read. */
    public static FleetReading of(AuthenticationProfile... profiles) {
        return at(ENDED, List.of(profiles).stream().map(FleetReadings::read).toList());
    }

    /** One instance with these readings, which ended then. */
    public static FleetReading at(Instant ended, List<ProfileReading> profiles) {
        var instance = new InstanceReading(
                new InstanceSummary(Profiles.INSTANCE, "arn:i", "acme-demo", "https://acme", "ACTIVE"),
                new Reply.Answer<>(profiles, call("ListAuthenticationProfiles", "{}")));
        return new FleetReading(ended.minusSeconds(2), ended,
                List.of(new PlaceReading(TARGET,
                        new Reply.Answer<>(new CallerIdentity("111122223333", "arn:aws:iam::111122223333:user/anna"),
                                call("GetCallerIdentity", "<a/>")),
                        new Reply.Answer<>(List.of(instance), call("ListInstances", "{}")))));
    }

    /** A profile that was read. */
    public static ProfileReading read(AuthenticationProfile profile) {
        return new ProfileReading(Profiles.ref(profile), summary(profile),
                new Reply.Answer<>(profile, call("DescribeAuthenticationProfile", "{\"AuthenticationProfile\":{}}")));
    }

    /** A profile that was listed and could not be read. */
    public static ProfileReading unread(AuthenticationProfile profile) {
        var trace = call("DescribeAuthenticationProfile", "");
        return new ProfileReading(Profiles.ref(profile), summary(profile), new Reply.Failure<>(
                new GatewayFailure.AccessDenied(new GatewayFailure.FailureDetails(trace, "AccessDenied", "no", true))));
    }

    private static ProfileSummary summary(AuthenticationProfile profile) {
        var identity = profile.identity();
        return new ProfileSummary(identity.id(), identity.name(), identity.isDefault(),
                profile.stamp().lastModified(), profile.stamp().lastModifiedRegion());
    }

    private static CallTrace call(String operation, String body) {
        return new CallTrace(operation, 200, "req-1", ENDED, Duration.ofMillis(40), 1, body);
    }

    /** Anything a reading can be, with failures everywhere and texts of every kind. */
    public static FleetReading anything(RandomGenerator random) {
        return new FleetReadings(random).reading();
    }

    private FleetReading reading() {
        return new FleetReading(instant(), instant(), list(3, this::place));
    }

    private PlaceReading place() {
        var target = new ConnectionTarget(
                random.nextBoolean() ? ConnectionTarget.Environment.AWS : ConnectionTarget.Environment.SANDBOX, text(),
                text(), text());
        return new PlaceReading(target, reply(() -> new CallerIdentity(text(), text())),
                reply(() -> list(3, this::instance)));
    }

    private InstanceReading instance() {
        var summary = new InstanceSummary(new InstanceId("inst-" + random.nextInt(1000)), maybe(text()), maybe(text()),
                maybe(text()), maybe(text()), maybe(new Replication(maybe(text()),
                        list(3, () -> new Replication.Replica(maybe(text()), maybe(text()))))));
        return new InstanceReading(summary, reply(() -> list(4, () -> profile(summary.id()))));
    }

    private ProfileReading profile(InstanceId instance) {
        var id = new ProfileId("id " + text());
        return new ProfileReading(new ProfileRef(instance, id),
                new ProfileSummary(id, maybe(text()), maybe(random.nextBoolean()), maybe(instant()), maybe(text())),
                reply(() -> settings(id)));
    }

    /** Any settings of a profile. */
    public AuthenticationProfile settings(ProfileId id) {
        return new AuthenticationProfile(
                new ProfileIdentity(id, maybe(text()), maybe(text()), maybe(text()), maybe(random.nextBoolean())),
                new AccessLists(maybe(rows()), maybe(rows())),
                new SessionSettings(maybe(minutes()), maybe(minutes()), maybe(minutes()),
                        maybe(random.nextBoolean())),
                new ChangeStamp(maybe(instant()), maybe(instant()), maybe(text())), list(3, this::text));
    }

    /** Any settings of a profile with this id. */
    public static AuthenticationProfile anyProfile(String id, RandomGenerator random) {
        return new FleetReadings(random).settings(new ProfileId(id));
    }

    private <T> Reply<T> reply(Supplier<T> answer) {
        var trace = new CallTrace(text(), maybe(random.nextInt(600)), maybe(text()), instant(),
                Duration.ofNanos(random.nextLong(100_000_000_000L)), random.nextInt(5), text(), maybe(instant()));
        return random.nextInt(4) > 0
                ? new Reply.Answer<>(answer.get(), trace)
                : new Reply.Failure<>(KINDS.get(random.nextInt(KINDS.size())).apply(
                        new GatewayFailure.FailureDetails(trace, maybe(text()), maybe(text()), random.nextBoolean())));
    }

    private List<String> rows() {
        return list(5, () -> ROWS.get(random.nextInt(ROWS.size())));
    }

    private Duration minutes() {
        return Duration.ofMinutes(random.nextInt(800));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextLong(1_000_000_000L));
    }

    /** Up to twelve characters of every kind, surrogates without their half among them. */
    private String text() {
        var text = new StringBuilder();
        IntStream.range(0, random.nextInt(12)).forEach(_ -> text.append(switch (random.nextInt(4)) {
            case 0 -> (char) random.nextInt(0x10000);
            case 1 -> (char) random.nextInt(0x20);
            default -> (char) (' ' + random.nextInt(95));
        }));
        return text.toString();
    }

    private <T> List<T> list(int most, Supplier<T> one) {
        var list = new ArrayList<T>();
        IntStream.range(0, random.nextInt(most + 1)).forEach(_ -> list.add(one.get()));
        return list;
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(5) == 0 ? null : value;
    }
}
