package dev.gatehouse.fleet;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FleetReaderTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-08-01T14:02:11Z"));

    private final FakeConnect aws = new FakeConnect(new ManualPace(), Profiles.example3(), Profiles.open("Default"));
    private final List<String> told = new ArrayList<>();
    private final FleetNews news = new FleetNews() {
        @Override
        public void profile(ConnectionTarget place, InstanceSummary instance, ProfileReading profile) {
            told.add(instance.label() + " " + profile.summary().label());
        }
    };

    @Test
    void reads_every_profile_with_the_call_behind_it() throws InterruptedException {
        var reading = read(_ -> true, aws);

        assertThat(reading.isComplete()).isTrue();
        assertThat(reading.failures()).isEmpty();
        assertThat(reading.profiles()).extracting(one -> one.profile().orElseThrow())
                .containsExactly(Profiles.example3(), Profiles.open("Default"));
        assertThat(reading.replies()).extracting(reply -> reply.trace().operation()).containsExactly(
                "GetCallerIdentity", "ListInstances", "ListAuthenticationProfiles", "DescribeAuthenticationProfile",
                "DescribeAuthenticationProfile");
        assertThat(told).hasSize(2);
        assertThat(aws.isClosed()).isTrue();
    }

    @Test
    void tells_everything_without_keeping_it() throws InterruptedException {
        reader(_ -> true).tell(aws);

        assertThat(told).hasSize(2);
        assertThat(aws.isClosed()).as("the connection stays open").isFalse();
    }

    @Test
    void a_failure_stays_where_it_happened() throws InterruptedException {
        aws.nextRead(new GatewayFailure.AccessDenied(aws.details("AccessDeniedException", true, 1, true)));
        aws.callerFailure(new GatewayFailure.Unreachable(aws.details("Unreachable", false, 0, false)));

        var reading = read(_ -> true, aws);

        assertThat(reading.isComplete()).isFalse();
        assertThat(reading.profiles()).extracting(one -> one.profile().isPresent()).containsExactly(false, true);
        assertThat(reading.failures()).hasSize(2).last().isInstanceOf(GatewayFailure.AccessDenied.class);
    }

    @Test
    void a_place_that_lists_nothing_is_not_a_complete_one() throws InterruptedException {
        var closed = new FakeConnect(new ManualPace(), Profiles.open("Default"));
        closed.listFailure(new GatewayFailure.AccessDenied(closed.details("AccessDeniedException", true, 1, true)));

        var reading = read(_ -> true, closed, aws);

        assertThat(reading.places()).extracting(place -> place.instances().size()).containsExactly(0, 1);
        assertThat(reading.isComplete()).isFalse();
        assertThat(reading.profiles()).hasSize(2);
    }

    @Test
    void one_instance_can_be_asked_for_by_its_id_and_some_of_its_profiles_alone() throws InterruptedException {
        var place = new FleetReader(_ -> false, new PauseGate(), news).asking(Profiles.INSTANCE)
                .only(profile -> profile.label().equals("Default")).read(aws);

        assertThat(place.listed().trace().operation()).isEqualTo("DescribeInstance");
        assertThat(place.instances().getFirst().profiles()).extracting(one -> one.summary().label())
                .containsExactly("Default");
        assertThat(aws.readCount()).isEqualTo(1);
    }

    @Test
    void only_the_chosen_instances_are_read() throws InterruptedException {
        aws.instanceList().add(new InstanceSummary(new InstanceId("99999999-2222-3333-4444-555555555555"), null, "two",
                null, "ACTIVE"));

        var reading = read(instance -> "two".equals(instance.alias()), aws);

        assertThat(reading.instances()).singleElement().extracting(one -> one.summary().label()).isEqualTo("two");
    }

    @Test
    void interrupting_gives_up() {
        aws.beforeRead(() -> Thread.currentThread().interrupt());

        assertThatThrownBy(() -> reader(_ -> true).read(aws)).isInstanceOf(InterruptedException.class);

        assertThat(aws.readCount()).isEqualTo(1);
    }

    private FleetReader reader(Predicate<InstanceSummary> chosen) {
        return new FleetReader(chosen, new PauseGate(), news);
    }

    private FleetReading read(Predicate<InstanceSummary> chosen, FakeConnect... places)
            throws InterruptedException {
        return reader(chosen).read(List.of(places).stream().<Supplier<Connection>>map(place -> () -> place).toList(),
                CLOCK);
    }
}
