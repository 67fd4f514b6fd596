package dev.gatehouse.sandbox.fleet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.sandbox.SandboxInstance;
import dev.gatehouse.sandbox.SandboxProfile;
import dev.gatehouse.sandbox.SandboxSeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FleetTest {
    private static final SandboxSeed WORLD = Fleet.seed(new FleetSize(300, 1_000, 10, 1));

    @Nested
    class Size {
        @Test
        void isWhatWasAskedFor() {
            assertThat(WORLD.instances()).hasSize(300);
            assertThat(WORLD.profiles()).hasSize(1_000);
            assertThat(WORLD.instances().stream()
                    .collect(Collectors.groupingBy(SandboxInstance::region, Collectors.counting())))
                    .hasSize(10).allSatisfy((_, count) -> assertThat(count).isEqualTo(30));
        }

        @ParameterizedTest
        @CsvSource({"1, 0, 1", "1, 1, 1", "5, 2, 3", "40, 40, 10", "3, 200, 1"})
        void mayBeAnyWithinItsLimits(int instances, int profiles, int regions) {
            var seed = Fleet.seed(new FleetSize(instances, profiles, regions, 9));
            assertThat(seed.instances()).hasSize(instances);
            assertThat(seed.profiles()).hasSize(profiles);
        }

        @ParameterizedTest
        @CsvSource({"0, 0, 1", "5001, 0, 1", "1, -1, 1", "1, 50001, 1", "1, 1, 0", "1, 1, 11"})
        void endsSomewhere(int instances, int profiles, int regions) {
            assertThatIllegalArgumentException().isThrownBy(() -> new FleetSize(instances, profiles, regions, 1))
                    .withMessageStartingWith("A fleet has ");
        }
    }

    @Nested
    class Seed {
        @Test
        void theSameGivesTheSameFleet() {
            assertThat(Fleet.seed(new FleetSize(300, 1_000, 10, 1))).isEqualTo(WORLD);
        }

        @Test
        void anotherGivesAnotherFleet() {
            assertThat(Fleet.seed(new FleetSize(300, 1_000, 10, 2)).instances()).doesNotContainAnyElementsOf(
                    WORLD.instances());
        }

        @Test
        void aLargerFleetBeginsLikeASmallerOne() {
            assertThat(WORLD.instances()).startsWith(
                    Fleet.seed(new FleetSize(50, 50, 10, 1)).instances().toArray(SandboxInstance[]::new));
        }
    }

    @Nested
    class Identity {
        @Test
        void noIdAndNoAliasComesTwice() {
            assertThat(WORLD.instances()).extracting(SandboxInstance::id).doesNotHaveDuplicates();
            assertThat(WORLD.instances()).extracting(one -> one.members().text("InstanceAlias"))
                    .doesNotHaveDuplicates();
            assertThat(WORLD.profiles()).extracting(SandboxProfile::id).doesNotHaveDuplicates()
                    .allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        }

        @Test
        void everyInstanceHasAtMostOneDefaultAndNoNameTwice() {
            WORLD.profiles().stream().collect(Collectors.groupingBy(SandboxProfile::instanceId))
                    .forEach((_, profiles) -> {
                        assertThat(profiles).filteredOn(one -> one.members().flag("IsDefault").orElse(false))
                                .hasSize(1);
                        assertThat(profiles).extracting(SandboxProfile::name).doesNotHaveDuplicates();
                    });
        }
    }

    @Nested
    class Variety {
        @Test
        void ofInstances() {
            assertThat(instances(one -> one.members().text("InstanceStatus"))).contains("ACTIVE",
                    "CREATION_IN_PROGRESS", "CREATION_FAILED");
            assertThat(WORLD.instances()).filteredOn(one -> !one.replication().values().isEmpty())
                    .hasSizeBetween(10, 60);
        }

        @Test
        void ofProfiles() {
            holds("open", one -> one.allowedIps().isEmpty() && one.blockedIps().isEmpty());
            holds("allowing", one -> !one.allowedIps().isEmpty() && one.blockedIps().isEmpty());
            holds("blocking", one -> one.allowedIps().isEmpty() && !one.blockedIps().isEmpty());
            holds("IPv6", one -> one.allowedIps().stream().anyMatch(entry -> entry.contains("::/48")));
            holds("long", one -> one.allowedIps().size() >= 100);
            holds("untidy", one -> one.allowedIps().size() != one.allowedIps().stream().distinct().count());
            holds("everyone", one -> one.allowedIps().contains("0.0.0.0/0"));
            holds("idle off", one -> one.members().flag("SessionInactivityHandlingEnabled").equals(no()));
            holds("odd minutes", one -> one.members().number("SessionInactivityDuration").filter(n -> n == 719)
                    .isPresent());
            holds("not reported", one -> one.members().flag("SessionInactivityHandlingEnabled").isEmpty());
            holds("never modified", one -> one.lastModified().equals(one.members().time("CreatedTime")));
            holds("periodic", one -> one.members().number("PeriodicSessionDuration").filter(n -> n < 60).isPresent());
        }

        @Test
        void officesAreShared() {
            var most = WORLD.profiles().stream().flatMap(one -> one.allowedIps().stream().distinct())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).values().stream()
                    .mapToLong(Long::longValue).max();
            assertThat(most.orElse(0)).isGreaterThan(50);
        }

        private static Optional<Boolean> no() {
            return Optional.of(false);
        }

        private static List<String> instances(Function<SandboxInstance, Optional<String>> what) {
            return WORLD.instances().stream().flatMap(one -> what.apply(one).stream()).distinct().toList();
        }

        private static void holds(String what, Predicate<SandboxProfile> kind) {
            assertThat(WORLD.profiles()).as(what).filteredOn(kind).isNotEmpty();
        }
    }

    @Test
    void everyAddressIsOneThatTheServiceWouldTake() {
        assertThat(WORLD.profiles()).allSatisfy(one -> assertThat(one.allowedIps()).allMatch(FleetTest::isRange));
        assertThat(WORLD.profiles()).allSatisfy(one -> assertThat(one.blockedIps()).allMatch(FleetTest::isRange));
    }

    private static boolean isRange(String entry) {
        return entry.matches("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-f:]+)(/\\d{1,3})?");
    }
}
