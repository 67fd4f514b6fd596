package dev.gatehouse.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.app.AppCommands;
import dev.gatehouse.domain.fleet.Approval;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.fleet.SnapshotId;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.PackFiles;
import dev.gatehouse.domain.port.SnapshotStore;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.evidence.Collector;
import dev.gatehouse.evidence.Pack;
import dev.gatehouse.evidence.PackTexts;
import dev.gatehouse.evidence.Remarks;
import dev.gatehouse.fleet.FleetNews;
import dev.gatehouse.fleet.FleetReader;
import dev.gatehouse.fleet.MemorySnapshots;
import dev.gatehouse.fleet.PauseGate;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code gatehouse drift} over a Connect in memory, and over the sandbox with the real SDK. */
class DriftCommandTest {
    private static final Instant NOW = Instant.parse("2026-08-02T09:00:00Z");
    private static final AuthenticationProfile THREE = Profiles.example3();
    private static final AuthenticationProfile OPEN = Profiles.open("Default");

    private final FakeConnect aws = new FakeConnect(new ManualPace(), THREE, OPEN);
    private final MemorySnapshots kept = new MemorySnapshots();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Snapshot snapshot(Connection connection) throws InterruptedException {
        var place = new FleetReader(_ -> true, new PauseGate(), FleetNews.NONE).read(connection);
        return Snapshot.of(new FleetReading(NOW, NOW, List.of(place)), "");
    }

    private static Snapshot approved(Snapshot snapshot) {
        return snapshot.with(snapshot.head().with(Optional.of(new Approval("anna", NOW, "audit"))));
    }

    private void approveAll() throws InterruptedException {
        kept.keep(approved(snapshot(aws)));
    }

    private void widen() {
        aws.write(Profiles.ref(THREE), _ -> Profiles.lists("Example 3", List.of("200.255.0.0/16", "198.51.100.0/24"),
                List.of("200.255.10.0/24", "200.255.40.50", "192.123.211.211")));
    }

    @Test
    void what_is_as_approved_ends_with_nought() throws InterruptedException {
        approveAll();

        assertThat(run("--sandbox")).isEqualTo(ExitCode.OK);
        assertThat(out.toString().lines()).hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("AS APPROVED").endsWith("approved 2026-08-02 by anna"));
    }

    @Test
    void what_differs_is_told_row_by_row_and_ends_with_four() throws InterruptedException {
        approveAll();
        widen();

        assertThat(run("--sandbox")).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString()).contains("DRIFT         Example 3", "AllowedIps: + 198.51.100.0/24",
                "may sign in now: 256 IPv4 addresses");
    }

    @Test
    void json_says_the_same_to_programs() throws InterruptedException {
        approveAll();
        widen();

        assertThat(run("--sandbox", "--format", "json")).isEqualTo(ExitCode.FOUND);
        var root = new JsonMapper().readTree(out.toString());
        assertThat(root.path("drift").asBoolean()).isTrue();
        var one = root.path("profiles").get(0);
        assertThat(one.path("state").asString()).isEqualTo("DRIFT");
        assertThat(one.path("gained").path("ipv4").asInt()).isEqualTo(256);
        assertThat(one.path("approved").path("by").asString()).isEqualTo("anna");
    }

    @Test
    void what_could_not_be_read_is_never_as_approved() throws InterruptedException {
        approveAll();
        aws.nextRead(new GatewayFailure.AccessDenied(aws.details("AccessDenied", true, 1, true)));

        assertThat(run("--sandbox")).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("NOT READ      Example 3");

        aws.listFailure(new GatewayFailure.AccessDenied(aws.details("AccessDenied", true, 1, true)));
        assertThat(run("--sandbox")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("Approved profiles of other instances, which were not read: 2");
    }

    @Test
    void drift_that_was_seen_counts_although_something_else_could_not_be_read() throws InterruptedException {
        approveAll();
        widen();
        aws.nextReadSucceeds();
        aws.nextRead(new GatewayFailure.AccessDenied(aws.details("AccessDenied", true, 1, true)));

        assertThat(run("--sandbox")).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString()).contains("DRIFT         Example 3", "NOT READ      Default");
    }

    @Test
    void where_nothing_was_approved_nothing_is_compared_unless_a_snapshot_is_named() throws InterruptedException {
        var snapshot = snapshot(aws);
        kept.keep(snapshot);
        widen();

        assertThat(run("--sandbox")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).startsWith("Nothing was approved on this computer");
        assertThat(run("--sandbox", "--against", snapshot.head().id().value())).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString()).contains("snapshot " + snapshot.head().id());
        assertThat(run("--sandbox", "--against", "20260101T000000Z-00000000")).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void without_one_snapshot_that_cannot_be_opened_nothing_is_compared() throws InterruptedException {
        approveAll();
        var damaged = new LocalStoreException(LocalStoreException.Reason.SET_ASIDE, "x.json.bad", null);

        assertThat(run(new Damaged(kept, damaged), "--sandbox")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("x.json.bad", "Nothing was compared");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"drift", "drift --sandbox --connection a", "drift --sandbox --region eu-west-2",
            "drift --sandbox --against yesterday", "drift --sandbox --format xml"})
    void what_makes_no_sense_is_wrong_usage(String line) {
        var words = Arrays.asList(line.split(" ", -1));
        assertThat(run(words.subList(1, words.size()).toArray(String[]::new))).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void a_sandbox_over_http_is_as_it_was_read_a_moment_before() throws InterruptedException {
        var real = AppCommands.forThisComputer().reportServices();
        try (var places = real.sandbox(Optional.empty()); var open = places.connections().getFirst().get()) {
            kept.keep(approved(snapshot(open)));
        }

        assertThat(run(() -> real, kept, "--sandbox")).isEqualTo(ExitCode.OK);
        assertThat(out.toString().lines()).hasSize(7).allMatch(line -> line.startsWith("AS APPROVED"));
    }

    private int run(String... args) {
        return run(kept, args);
    }

    private int run(SnapshotStore store, String... args) {
        return run(() -> new Services(aws), store, args);
    }

    private int run(Supplier<ReportServices> services, SnapshotStore store, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        return new CommandLine(new DriftCommand(services, () -> store, console))
                .setCaseInsensitiveEnumValuesAllowed(true).setOut(console.out()).setErr(console.err()).execute(args);
    }

    /** One place in memory, and the program's own words. */
    private record Services(FakeConnect aws) implements ReportServices {
        private static final ReportServices REAL = AppCommands.forThisComputer().reportServices();

        @Override
        public Places sandbox(Optional<SandboxRequest.Fleet> fleet) {
            return new Places() {
                @Override
                public List<Supplier<Connection>> connections() {
                    return List.of(() -> aws);
                }

                @Override
                public Map<ConnectionTarget, AwsProfile.Kind> credentials() {
                    return Map.of();
                }

                @Override
                public void close() {
                    // nothing is open
                }
            };
        }

        @Override
        public Places aws(String profile, List<String> regions) {
            throw new IllegalArgumentException("no such profile");
        }

        @Override
        public Remarks remarks() {
            return Remarks.NONE;
        }

        @Override
        public Collector collector(Map<ConnectionTarget, AwsProfile.Kind> credentials) {
            throw new UnsupportedOperationException("not asked for here");
        }

        @Override
        public PackTexts texts(Language language) {
            return REAL.texts(language);
        }

        @Override
        public void keep(Pack pack) {
            throw new UnsupportedOperationException("not asked for here");
        }

        @Override
        public PackFiles files() {
            throw new UnsupportedOperationException("not asked for here");
        }

        @Override
        public InstantSource clock() {
            return InstantSource.fixed(NOW);
        }
    }

    /** Snapshots of which one cannot be opened. */
    private record Damaged(SnapshotStore whole, LocalStoreException problem) implements SnapshotStore {
        @Override
        public Listing list() throws LocalStoreException {
            return new Listing(whole.list().heads(), List.of(problem));
        }

        @Override
        public Snapshot read(SnapshotId id) throws LocalStoreException {
            return whole.read(id);
        }

        @Override
        public void keep(Snapshot snapshot) throws LocalStoreException {
            whole.keep(snapshot);
        }

        @Override
        public SnapshotHead update(SnapshotId id, UnaryOperator<SnapshotHead> change)
                throws LocalStoreException {
            return whole.update(id, change);
        }

        @Override
        public void delete(SnapshotId id) throws LocalStoreException {
            whole.delete(id);
        }

        @Override
        public void export(SnapshotId id, Path to) throws LocalStoreException {
            whole.export(id, to);
        }
    }
}
