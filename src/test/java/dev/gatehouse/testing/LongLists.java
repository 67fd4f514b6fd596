package dev.gatehouse.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import dev.gatehouse.sandbox.SandboxInstance;
import dev.gatehouse.sandbox.SandboxProfile;
import dev.gatehouse.sandbox.SandboxSeed;
import dev.gatehouse.sandbox.fleet.FleetSize;

/** One profile with as many allowed and as many blocked rows as one asks for, the same every time. */
public final class LongLists {
    private static final Instant THEN = Instant.parse("2026-08-01T09:00:00Z");

    private static final int DIFFERENT = 7;
    private static final int AN_INSTANCE = 3;

    private LongLists() {}

    /** An instance that holds the profile "Long" and nothing else. */
    public static SandboxSeed seed(int rows) {
        var instance = SandboxInstance.active("11111111-2222-3333-4444-555555555555", "acme-demo", "us-west-2", THEN);
        var random = new SplittableRandom(41);
        var profile = SandboxProfile.open(instance, "aaaaaaaa-0000-0000-0000-000000000001", "Long", THEN)
                .with("AllowedIps", entries(random, rows)).with("BlockedIps", entries(random, rows));
        return new SandboxSeed(List.of(instance), List.of(profile));
    }

    /**
     * Profiles dealt out over so many Regions, three to an instance, each with as many rows; they share a few lists.
     */
    public static SandboxSeed fleet(int profiles, int regions, int rows) {
        var lists = IntStream.range(0, DIFFERENT).mapToObj(seed -> entries(new SplittableRandom(seed), rows)).toList();
        var instances = IntStream.range(0, Math.ceilDiv(profiles, AN_INSTANCE))
                .mapToObj(at -> SandboxInstance.active("11111111-2222-3333-4444-%012d".formatted(at),
                        "acme-%d".formatted(at), FleetSize.REGIONS.get(at % regions), THEN))
                .toList();
        var made = IntStream.range(0, profiles)
                .mapToObj(at -> SandboxProfile.open(instances.get(at / AN_INSTANCE),
                        "aaaaaaaa-0000-0000-0000-%012d".formatted(at), "Profile %d".formatted(at), THEN)
                        .with("AllowedIps", lists.get(at % DIFFERENT))
                        .with("BlockedIps", lists.get((at + 1) % DIFFERENT)))
                .toList();
        return new SandboxSeed(instances, made);
    }

    private static List<String> entries(SplittableRandom random, int rows) {
        var entries = new ArrayList<String>();
        for (var row = 0; row < rows; row++) {
            var bits = random.nextInt(12, 29);
            var address = random.nextInt() & ~(-1 >>> bits);
            entries.add("%d.%d.%d.%d/%d".formatted(address >>> 24, (address >>> 16) & 255, (address >>> 8) & 255,
                    address & 255, bits));
        }
        return entries;
    }
}
