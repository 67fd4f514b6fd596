package dev.gatehouse.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.cli.Console;
import dev.gatehouse.cli.ExitCode;
import dev.gatehouse.cli.GatehouseCommand;
import dev.gatehouse.domain.fleet.Approval;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AccessLists;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.fleet.FleetNews;
import dev.gatehouse.fleet.FleetReader;
import dev.gatehouse.fleet.PauseGate;
import dev.gatehouse.testing.FastPace;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code gatehouse report --since} against the sandbox and snapshots on disk. */
class ReportSinceTest {
    private static final Instant DAY = Instant.parse("2026-08-01T00:00:00Z");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path folder;
    private AppCommands commands = AppCommands.forThisComputer();

    @BeforeEach
    void anEmptyStateFolder() {
        commands = new AppCommands(folder.resolve("state"), new FastPace());
    }

    /** The sandbox as it is, but for one profile that admitted nobody else. */
    private Snapshot before(String rows) throws InterruptedException {
        try (var places = commands.reportServices().sandbox(Optional.empty())) {
            var read = new FleetReader(InstanceSummary::isActive, new PauseGate(), FleetNews.NONE)
                    .read(places.connections(), InstantSource.fixed(DAY));
            return Snapshot.of(new FleetReading(DAY, DAY, read.places().stream().map(place -> new PlaceReading(
                    place.target(), place.caller(), place.listed().map(list -> list.stream()
                            .map(one -> instance(one, rows)).toList())))
                    .toList()), "audit of July");
        }
    }

    private static InstanceReading instance(InstanceReading one, String rows) {
        return new InstanceReading(one.summary(),
                one.listed().map(list -> list.stream().map(profile -> profile(profile, rows)).toList()));
    }

    private static ProfileReading profile(ProfileReading one, String rows) {
        return one.summary().label().equals("Example 1")
                ? new ProfileReading(one.ref(), one.summary(),
                        new Reply.Answer<>(changed(one.profile().orElseThrow(), rows), one.reply().trace()))
                : one;
    }

    private static AuthenticationProfile changed(AuthenticationProfile held, String rows) {
        return new AuthenticationProfile(held.identity(), new AccessLists(List.of(rows), held.access().blocked()),
                held.session(), held.stamp());
    }

    private static Snapshot approved(Snapshot snapshot, Instant at) {
        return snapshot.with(snapshot.head().with(Optional.of(new Approval("anna", at, "audit"))));
    }

    @Test
    void what_changed_since_the_snapshot_approved_last_stands_in_rows_and_in_addresses() throws Exception {
        commands.snapshots().keep(approved(before("10.0.0.0/8"), DAY));
        commands.snapshots().keep(approved(before("111.222.0.0/17"), DAY.plusSeconds(60)));
        commands.snapshots().keep(before("192.0.2.0/24"));

        assertThat(report("--since", "last-approved")).isEqualTo(ExitCode.OK);

        assertThat(pack().resolve("diff.txt")).content().contains("since audit of July", "(approved)",
                "changed: 1, only spelled otherwise: 0, new: 0, gone: 0,", "AllowedIps: - 111.222.0.0/17",
                "AllowedIps: + 111.222.0.0/16", "may sign in now: 32\u202f768 IPv4 addresses",
                "    111.222.128.0\u2013111.222.255.255").doesNotContain("10.0.0.0/8", "192.0.2.0/24");
        assertThat(pack().resolve("report.html")).content().contains("Changes since ", "audit of July");
    }

    @Test
    void any_snapshot_can_be_named_by_its_id() throws Exception {
        var snapshot = before("111.222.0.0/17");
        commands.snapshots().keep(snapshot);
        assertThat(report("--since", snapshot.head().id().value())).isEqualTo(ExitCode.OK);
        assertThat(pack().resolve("diff.txt")).content().contains("AllowedIps: - 111.222.0.0/17");
    }

    @Test
    void without_the_snapshot_that_was_asked_for_nothing_is_saved() throws Exception {
        assertThat(report("--since", "last-approved")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("Nothing was approved on this computer", "Nothing was saved.");
        assertThat(report("--since", "20260801T140211Z-3f9a61c2")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("The snapshot could not be read", "Nothing was saved.");
        assertThat(report("--since", "yesterday")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(folder.resolve("packs")).doesNotExist();
    }

    private Path pack() throws IOException {
        try (var packs = Files.list(folder.resolve("packs"))) {
            return packs.findFirst().orElseThrow();
        }
    }

    private int report(String... options) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var line = new ArrayList<>(List.of("report", "--sandbox", "--out", folder.resolve("packs").toString()));
        line.addAll(List.of(options));
        return GatehouseCommand.run(line.toArray(String[]::new), commands,
                new Console(new PrintWriter(out, true), new PrintWriter(err, true)));
    }
}
