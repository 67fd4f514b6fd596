package dev.gatehouse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.app.AppCommands;
import dev.gatehouse.domain.baseline.ShippedBaselines;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code gatehouse check} on many profiles at once. */
class CheckFleetTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"text", "sarif"})
    void aFleetIsCheckedToTheLetter(String form) throws IOException {
        assertThat(run("check", "--sandbox", "--instances", "2", "--profiles", "3", "--no-rate-limit", "--baseline",
                "src/test/resources/dev/gatehouse/cli/check/small.json", "--format", form)).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString().replace(ProgramVersion.current(), "VERSION")).isEqualTo(Files.readString(
                Path.of("src/test/resources/dev/gatehouse/cli/check/fleet." + form)));
    }

    @Test
    void theExamplesOfTheSandboxAreCheckedTogether() {
        assertThat(run("check", "--sandbox", "--baseline", "docs/baseline-example.json")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString().lines()).containsExactly("1 of 2 instances, 6 profiles",
                "2 of 2 instances, 7 profiles",
                "7 profiles: 22 of 83 rules pass. Not met: 26. Need other evidence: 35. Not assessed: 1.");
    }

    @Test
    void aFleetOfAnySizeIsCheckedWorstFirst() {
        assertThat(run("check", "--sandbox", "--instances", "3", "--profiles", "9", "--regions", "2", "--seed", "7",
                "--no-rate-limit", "--format", "csv", "--fail-on", "never")).isEqualTo(ExitCode.OK);
        var passed = Pattern.compile("\"SCORE\",\"controls\",\"(\\d) of 4\"").matcher(out.toString()).results()
                .map(score -> Integer.valueOf(score.group(1))).toList();
        assertThat(passed).hasSize(9).isSorted();
        assertThat(out.toString()).contains("us-west-2/", "us-east-1/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check --sandbox x.json", "check --instances 3 x.json",
            "check --sandbox --connection a", "check --region eu-west-2", "check --connection no-such-profile",
            "check --sandbox --region eu-west-2", "check --connection a --instances 3"})
    void whatMakesNoSenseIsWrongUsage(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(out.toString()).isEmpty();
    }

    @Nested
    class WhatCannotBeRead {
        private final FakeConnect aws = new FakeConnect(new ManualPace(), Profiles.example3(),
                Profiles.open("Default"));

        @Test
        void isALineThatCounts() throws InterruptedException {
            aws.nextRead(denied());
            var checked = check();
            assertThat(checked).extracting(CheckedProfile::name).containsExactly("Example 3", "Default");
            assertThat(checked.getFirst().lines()).singleElement().satisfies(line -> {
                assertThat(line.level()).isEqualTo("UNREAD");
                assertThat(line.counts()).isTrue();
                assertThat(line.title()).isNotBlank();
                assertThat(line.detail()).isNotBlank();
            });
            assertThat(checked.getLast().isUnread()).isFalse();
            assertThat(err.toString()).contains("not checked", "1 profile: ");
        }

        @Test
        void isNamedForAWholeRegionToo() throws InterruptedException {
            aws.listFailure(denied());
            assertThat(check()).singleElement().satisfies(one -> {
                assertThat(one.isUnread()).isTrue();
                assertThat(one.found()).isEqualTo(1);
            });
        }

        @Test
        void isToldOfInstancesThatAreNotActive() throws InterruptedException {
            aws.instanceList().add(new InstanceSummary(new InstanceId("99999999-2222-3333-4444-555555555555"), null,
                    "two", null, "CREATION_FAILED"));
            assertThat(check()).hasSize(2);
            assertThat(err.toString()).contains("two is not active (CREATION_FAILED): not checked");
        }

        private GatewayFailure denied() {
            return new GatewayFailure.AccessDenied(aws.details("AccessDeniedException", true, 1, true));
        }

        private List<CheckedProfile> check() throws InterruptedException {
            var look = new ProfileCheck(FailOn.NEVER, ShippedBaselines.all(), List.of(), Set.of());
            return new FleetCheck(look, AppCommands.forThisComputer().checkTexts(), console()).run(new One(aws),
                    new Ways());
        }
    }

    private int run(String... args) {
        return GatehouseCommand.run(args, AppCommands.forThisComputer(), console());
    }

    private Console console() {
        return new Console(new PrintWriter(out, true), new PrintWriter(err, true));
    }

    /** One place. */
    private record One(Connection aws) implements Places {
        @Override
        public List<Supplier<Connection>> connections() {
            return Stream.of(aws).<Supplier<Connection>>map(one -> () -> one).toList();
        }

        @Override
        public Map<ConnectionTarget, AwsProfile.Kind> credentials() {
            return Map.of();
        }

        @Override
        public void close() {
            aws.close();
        }
    }

    /** A clock that stands still. */
    private static final class Ways implements PlaceServices {
        @Override
        public Places sandbox(Optional<SandboxRequest.Fleet> fleet) {
            throw new UnsupportedOperationException("not asked for here");
        }

        @Override
        public Places aws(String profile, List<String> regions) {
            throw new UnsupportedOperationException("not asked for here");
        }

        @Override
        public InstantSource clock() {
            return InstantSource.fixed(Instant.parse("2026-08-01T14:02:11Z"));
        }
    }
}
