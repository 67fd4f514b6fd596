package dev.gatehouse.domain.fleet;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.fleet.DriftReport.State;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.testing.FleetReadings;
import dev.gatehouse.testing.Profiles;

import static dev.gatehouse.testing.FleetReadings.ENDED;
import static dev.gatehouse.testing.FleetReadings.read;
import static dev.gatehouse.testing.FleetReadings.unread;
import static org.assertj.core.api.Assertions.assertThat;

class ApprovedStatesTest {
    private static final AuthenticationProfile THREE = Profiles.example3();
    private static final AuthenticationProfile WIDER = Profiles.lists("Example 3", List.of(), List.of());
    private static final AuthenticationProfile OPEN = Profiles.open("Default");

    private static Snapshot approved(int day, AuthenticationProfile... profiles) {
        var snapshot = Snapshot.of(FleetReadings.of(profiles), "");
        return snapshot.with(snapshot.head().with(FleetDiffTest.by("anna", day)));
    }

    private static ProfileKey key(AuthenticationProfile profile) {
        return ProfileKey.of(FleetReadings.TARGET, Profiles.ref(profile));
    }

    @Test
    void the_snapshot_approved_last_counts_in_whatever_order_they_come() {
        var old = approved(1, THREE, OPEN);
        var latest = approved(2, WIDER);

        for (var order : List.of(List.of(old, latest), List.of(latest, old))) {
            var states = ApprovedStates.of(order);
            assertThat(states.of(key(THREE)).orElseThrow().profile()).isEqualTo(WIDER);
            assertThat(states.of(key(OPEN)).orElseThrow().snapshot()).isEqualTo(old.head().id());
        }
    }

    @Test
    void what_nobody_approved_or_could_read_is_no_state() {
        var unapproved = Snapshot.of(FleetReadings.of(THREE), "");
        var unreadable = Snapshot.of(FleetReadings.at(ENDED, List.of(unread(OPEN))), "");
        var states = ApprovedStates.of(List.of(unapproved,
                unreadable.with(unreadable.head().with(FleetDiffTest.by("anna", 1)))));

        assertThat(states).isEqualTo(ApprovedStates.NONE);
        assertThat(states.drift(key(THREE), WIDER)).isEmpty();
    }

    @Test
    void a_profile_that_means_something_else_has_drifted() {
        var states = ApprovedStates.of(List.of(approved(1, THREE)));

        assertThat(states.drift(key(THREE), THREE)).isEmpty();
        assertThat(states.drift(key(THREE), Profiles.stamped(THREE, ENDED))).isEmpty();
        assertThat(states.drift(key(THREE), WIDER).orElseThrow().diff().rows()).isEqualTo(4);
    }

    @Test
    void a_reading_is_told_line_by_line_what_is_gone_too() {
        var states = ApprovedStates.of(List.of(approved(1, THREE, OPEN, Profiles.open("Gone"))));

        var report = DriftReport.of(states, FleetReadings.at(ENDED,
                List.of(read(WIDER), unread(OPEN), read(Profiles.open("New")))));

        assertThat(report.lines()).extracting(DriftReport.Line::state).containsExactly(State.DRIFT, State.NOT_READ,
                State.NOT_APPROVED, State.GONE);
        assertThat(report.hasDrift()).isTrue();
        assertThat(DriftReport.of(states, FleetReadings.of(THREE, OPEN, Profiles.open("Gone"))).hasDrift()).isFalse();
    }

    @Test
    void a_reading_of_another_place_does_not_say_that_anything_is_gone() {
        var states = ApprovedStates.of(List.of(approved(1, THREE)));

        assertThat(DriftReport.of(states, new FleetReading(ENDED, ENDED, List.of())).lines()).isEmpty();
    }

    @Test
    void a_posture_counts_findings_addresses_and_sign_outs_of_what_was_read() {
        var posture = Posture.of(FleetReadings.at(ENDED, List.of(read(THREE), unread(OPEN),
                read(Profiles.with(Profiles.open("Idle"), Profiles.session(true, 15))))));

        assertThat(posture.profiles()).hasSize(2);
        assertThat(posture.unread()).isEqualTo(1);
        assertThat(posture.open()).isEqualTo(1);
        assertThat(posture.idleOn()).isEqualTo(1);
        assertThat(posture.findings().keySet()).containsExactlyInAnyOrder(Severity.values());
        assertThat(posture.findings().get(Severity.SUGGESTION)).isPositive();
        assertThat(posture.admitted()).isEqualTo(OPEN.rules().effective());
        assertThat(posture.longest()).contains(Duration.ofHours(12));
    }
}
