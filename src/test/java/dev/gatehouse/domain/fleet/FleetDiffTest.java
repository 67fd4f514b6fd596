package dev.gatehouse.domain.fleet;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.fleet.ProfileDelta.Knowledge;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.domain.profile.SessionSettings;
import dev.gatehouse.testing.FleetReadings;
import dev.gatehouse.testing.Profiles;

import static dev.gatehouse.testing.FleetReadings.ENDED;
import static dev.gatehouse.testing.FleetReadings.read;
import static dev.gatehouse.testing.FleetReadings.unread;
import static org.assertj.core.api.Assertions.assertThat;

class FleetDiffTest {
    private static final AuthenticationProfile THREE = Profiles.example3();
    private static final AuthenticationProfile OPEN = Profiles.open("Default");

    private static FleetDiff diff(List<ProfileReading> before, List<ProfileReading> after) {
        return FleetDiff.between(whole(before), whole(after));
    }

    private static Snapshot whole(List<ProfileReading> profiles) {
        return Snapshot.of(FleetReadings.at(ENDED, profiles), "");
    }

    private static Snapshot one(AuthenticationProfile profile) {
        return Snapshot.of(FleetReadings.of(profile), Profiles.ref(profile), "");
    }

    @Test
    void rows_and_addresses_that_came_and_went_are_named() {
        var wider = Profiles.lists("Example 3", List.of("200.255.0.0/16", "198.51.100.0/24"),
                List.of("200.255.10.0/24", "192.123.211.211"));

        var changed = diff(List.of(read(THREE)), List.of(read(wider))).changed().findFirst().orElseThrow();

        assertThat(changed.diff().rows()).isEqualTo(2);
        assertThat(changed.diff().profile().access().gained().size(AddressFamily.IPV4)).isEqualTo(257);
        assertThat(changed.diff().profile().access().lost().isEmpty()).isTrue();
    }

    @Test
    void profiles_come_and_go() {
        var diff = diff(List.of(read(THREE)), List.of(read(OPEN)));

        assertThat(diff.profiles()).hasExactlyElementsOfTypes(ProfileDelta.Came.class, ProfileDelta.Went.class);
        assertThat(diff.isSame()).isFalse();
    }

    @Test
    void what_was_not_read_in_one_of_them_is_not_known() {
        assertThat(diff(List.of(unread(THREE)), List.of(read(THREE))).profiles())
                .containsExactly(new ProfileDelta.Unknown(key(THREE), "Example 3", Knowledge.NOT_READ, Knowledge.READ));
        assertThat(diff(List.of(read(THREE)), List.of(unread(THREE))).isSame()).isFalse();
        assertThat(diff(List.of(unread(THREE)), List.of(unread(THREE))).isSame()).isFalse();
    }

    @Test
    void one_that_was_listed_and_is_gone_went_although_it_was_never_read() {
        assertThat(diff(List.of(unread(THREE)), List.of()).profiles())
                .containsExactly(new ProfileDelta.Went(key(THREE), "Example 3"));
    }

    @Test
    void where_the_profiles_could_not_be_listed_nothing_is_said_to_be_gone() {
        var reading = FleetReadings.of(THREE);
        var place = reading.places().getFirst();
        var failed = new Reply.Failure<List<ProfileReading>>(new GatewayFailure.AccessDenied(
                new GatewayFailure.FailureDetails(place.caller().trace(), "AccessDenied", null, true)));
        var shut = new FleetReading(reading.began(), reading.ended(), List.of(new PlaceReading(place.target(),
                place.caller(), place.listed().map(all -> List.of(
                        new InstanceReading(all.getFirst().summary(), failed))))));

        assertThat(FleetDiff.since(whole(List.of(read(THREE))), shut).profiles()).containsExactly(
                new ProfileDelta.Unknown(key(THREE), "Example 3", Knowledge.READ, Knowledge.NOT_LISTED));
    }

    @Test
    void an_instance_that_was_not_asked_for_is_not_gone() {
        var nothing = new FleetReading(ENDED, ENDED, List.of());

        assertThat(FleetDiff.since(whole(List.of(read(THREE))), nothing).profiles()).containsExactly(
                new ProfileDelta.Unknown(key(THREE), "Example 3", Knowledge.READ, Knowledge.NOT_ASKED));
    }

    @Test
    void a_snapshot_of_one_profile_says_nothing_about_the_others() {
        assertThat(FleetDiff.between(one(THREE), whole(List.of(read(OPEN), read(THREE)))).profiles())
                .containsExactly(new ProfileDelta.Same(key(THREE), "Example 3"));
        assertThat(FleetDiff.between(one(THREE), one(OPEN)).profiles()).allSatisfy(
                delta -> assertThat(delta).isInstanceOf(ProfileDelta.Unknown.class)).hasSize(2);
    }

    @Test
    void what_no_update_can_change_counts_too() {
        var shorter = Profiles.with(OPEN, new SessionSettings(Duration.ofMinutes(60), Duration.ofHours(8),
                Duration.ofMinutes(60), false));

        var changed = diff(List.of(read(OPEN)), List.of(read(shorter))).changed().findFirst().orElseThrow();

        assertThat(changed.diff().fixed())
                .containsExactly(new FixedDiff.Maximum(Duration.ofHours(12), Duration.ofHours(8)));
        assertThat(diff(List.of(read(OPEN)), List.of(read(OPEN.withOtherFields(List.of("New"))))).changed()).hasSize(1);
    }

    @Test
    void another_spelling_is_told_and_is_no_difference() {
        var before = Profiles.lists("A", List.of("2001:DB8::/32", "10.0.0.0/8"), List.of());
        var after = Profiles.lists("A", List.of("10.0.0.0/8", "2001:db8::/32"), List.of());

        var diff = diff(List.of(read(before)), List.of(read(after)));

        assertThat(diff.isSame()).isTrue();
        assertThat(diff.of(ProfileDelta.Changed.class)).hasSize(1);
        assertThat(diff.changed()).isEmpty();
    }

    @Test
    void two_ways_to_one_profile_are_one() {
        var once = FleetReadings.at(ENDED, List.of(read(THREE)));
        var failed = FleetReadings.at(ENDED, List.of(unread(THREE)));
        var twice = new FleetReading(ENDED, ENDED,
                Stream.concat(failed.places().stream(), once.places().stream()).toList());

        assertThat(FleetDiff.between(Snapshot.of(once, ""), Snapshot.of(twice, "")).profiles())
                .containsExactly(new ProfileDelta.Same(key(THREE), "Example 3"));
    }

    @Property(tries = 300)
    void nothing_differs_from_itself_and_what_was_not_read_is_never_the_same(@ForAll long seed) {
        var snapshot = Snapshot.of(FleetReadings.anything(new Random(seed)), "");

        assertThat(FleetDiff.between(snapshot, snapshot).profiles()).allSatisfy(delta -> {
            var read = snapshot.reading().profiles().filter(one -> one.ref().equals(delta.key().ref()))
                    .anyMatch(one -> one.profile().isPresent());
            assertThat(delta).isInstanceOf(read ? ProfileDelta.Same.class : ProfileDelta.Unknown.class);
        });
    }

    @Property(tries = 300)
    void gains_and_losses_are_exact_and_swap_with_the_direction(@ForAll long seed) {
        var random = new Random(seed);
        var before = FleetReadings.anyProfile("p", random);
        var after = FleetReadings.anyProfile("p", random);

        var there = StateDiff.between(before, after);
        var back = StateDiff.between(after, before);

        assertThat(there.isPresent()).isEqualTo(back.isPresent());
        there.ifPresent(diff -> {
            var access = diff.profile().access();
            assertThat(access.gained()).isEqualTo(back.orElseThrow().profile().access().lost());
            assertThat(before.rules().effective().minus(access.lost()).union(access.gained()))
                    .isEqualTo(after.rules().effective());
            assertThat(diff.differs()).isEqualTo(back.orElseThrow().differs());
        });
        var same = there.filter(StateDiff::differs).isEmpty();
        assertThat(same).isEqualTo(ProfileMatch.differing(before, after).isEmpty()
                && FixedDiff.between(before, after).isEmpty());
        if (same) {
            assertThat(before.rules().effective()).isEqualTo(after.rules().effective());
        }
    }

    @Property(tries = 300)
    void every_profile_of_either_reading_is_accounted_for_once(@ForAll long seed) {
        var random = new Random(seed);
        var before = Snapshot.of(FleetReadings.anything(random), "");
        var after = Snapshot.of(FleetReadings.anything(random), "");

        var diff = FleetDiff.between(before, after);

        assertThat(diff.profiles()).extracting(ProfileDelta::key).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.of(before, after).flatMap(
                        snapshot -> snapshot.reading().places().stream().flatMap(place -> place.instances().stream()
                                .flatMap(one -> one.profiles().stream())
                                .map(one -> ProfileKey.of(place.target(), one.ref()))))
                        .distinct().toList());
        assertThat(diff.of(ProfileDelta.Unknown.class)).noneSatisfy(one -> {
            assertThat(one.before()).isEqualTo(Knowledge.READ);
            assertThat(one.after()).isEqualTo(Knowledge.READ);
        });
    }

    private static ProfileKey key(AuthenticationProfile profile) {
        return ProfileKey.of(FleetReadings.TARGET, Profiles.ref(profile));
    }

    static Optional<Approval> by(String name, int day) {
        return Optional.of(new Approval(name, ENDED.plus(Duration.ofDays(day)), ""));
    }
}
