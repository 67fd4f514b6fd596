package dev.gatehouse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.gatehouse.domain.fleet.FleetDiff;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.Posture;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.store.StateFiles;
import dev.gatehouse.testing.FleetReadings;
import dev.gatehouse.testing.Folders;
import dev.gatehouse.testing.Profiles;

/**
 * Measures snapshots on a real disk: keeping, opening, listing, comparing with one in which every profile has another
 * row, and working out what it amounts to. Run by hand, arguments {@code [profiles] [rows] [runs]}; milliseconds, the
 * first run cold and then the median.
 */
public final class SnapshotBench {
    private SnapshotBench() {}

    public static void main(String[] args) throws Exception {
        var profiles = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        var rows = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        var runs = args.length > 2 ? Integer.parseInt(args[2]) : 11;
        var folder = Files.createTempDirectory("gatehouse-snapshots");
        try {
            var store = new StateFiles(folder, Instant::now).snapshots();
            var before = Snapshot.of(reading(profiles, rows, 0), "before");
            var after = Snapshot.of(reading(profiles, rows, 1), "after");
            var id = before.head().id();
            System.out.printf(Locale.ROOT, "snapshot of %d profiles of %d rows%n%-52s %9s %9s%n", profiles, rows, "",
                    "first", "median");
            measure("keep", runs, () -> {
                store.keep(before);
                return before;
            });
            System.out.printf(Locale.ROOT, "%-52s %19.1f MB%n", "on disk", megabytes(folder));
            measure("open, digest checked", runs, () -> store.read(id));
            measure("list", runs, store::list);
            measure("compare, every profile differs", runs, () -> FleetDiff.between(before, after));
            measure("posture", runs, () -> Posture.of(before.reading()));
        } finally {
            Folders.delete(folder);
        }
    }

    private static void measure(String name, int runs, Work work) throws Exception {
        var times = new double[runs];
        for (var i = 0; i < runs; i++) {
            var start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        var first = times[0];
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-52s %9.1f %9.1f%n", name, first, times[runs / 2]);
    }

    private static FleetReading reading(int profiles, int rows, int changed) {
        return FleetReadings.at(FleetReadings.ENDED, IntStream.range(0, profiles)
                .mapToObj(i -> profile("Profile " + i, rows, changed)).toList());
    }

    private static ProfileReading profile(String name, int rows, int changed) {
        var allowed = IntStream.range(changed, rows + changed)
                .mapToObj(i -> "10.%d.%d.0/24".formatted(i / 250, i % 250)).toList();
        var read = FleetReadings.read(Profiles.lists(name, allowed, List.of()));
        var body = allowed.stream().map(row -> '"' + row + '"')
                .collect(Collectors.joining(",", "{\"AuthenticationProfile\":{\"AllowedIps\":[", "]}}"));
        return new ProfileReading(read.ref(), read.summary(), new Reply.Answer<>(read.profile().orElseThrow(),
                new CallTrace("DescribeAuthenticationProfile", 200, "request", FleetReadings.ENDED,
                        Duration.ofMillis(200), 1, body)));
    }

    private static double megabytes(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("snapshots"))) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
        }
    }

    /** What is measured. */
    private interface Work {
        Object run() throws Exception;
    }
}
