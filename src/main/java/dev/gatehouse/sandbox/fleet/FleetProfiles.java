package dev.gatehouse.sandbox.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

import dev.gatehouse.sandbox.SandboxInstance;
import dev.gatehouse.sandbox.SandboxProfile;

/** The profiles of one instance: what is set, how long sessions last, and when somebody touched it last. */
final class FleetProfiles {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final List<Integer> USUAL = List.of(15, 15, 30, 30, 60, 60, 60, 120);
    private static final List<Integer> ODD = List.of(16, 17, 45, 90, 240, 480, 719, 720);
    private static final List<Integer> LEGACY = List.of(10, 15, 30, 45);
    private static final int MANY = 100;

    private final SandboxInstance instance;
    private final FleetAddresses addresses;
    private final SplittableRandom random;

    FleetProfiles(SandboxInstance instance, FleetAddresses addresses, SplittableRandom random) {
        this.instance = instance;
        this.addresses = addresses;
        this.random = random;
    }

    /** The default profile; two in five are as AWS made them. */
    SandboxProfile standard() {
        var made = profile("Default Authentication Profile")
                .with("Description", "A basic default Authentication Profile").with("IsDefault", true);
        return random.nextInt(5) < 2 ? made : used(made);
    }

    /** A profile that somebody set up. */
    SandboxProfile other(String name) {
        var made = profile(name);
        return used(random.nextInt(4) == 0 ? made : made.with("Description", name + " of " + alias()));
    }

    private SandboxProfile profile(String name) {
        return SandboxProfile.open(instance, FleetNames.id(random), name, created());
    }

    private SandboxProfile used(SandboxProfile made) {
        return modified(reported(sessions(restricted(made))));
    }

    private SandboxProfile restricted(SandboxProfile made) {
        int kind = random.nextInt(100);
        if (kind < 22) {
            return made;
        }
        if (kind < 34) {
            return made.with("BlockedIps", FleetAddresses.strangers(random, 1 + random.nextInt(12)));
        }
        return allowing(made, kind);
    }

    private SandboxProfile allowing(SandboxProfile made, int kind) {
        List<String> offices = addresses.offices(random);
        return switch (kind) {
            case 34, 35, 36, 37 -> made.with("AllowedIps", FleetAddresses.untidy(offices, random));
            case 38, 39 -> made.with("AllowedIps", FleetAddresses.strangers(random, MANY + random.nextInt(3 * MANY)));
            case 40 -> made.with("AllowedIps", offices).with("BlockedIps", offices);
            case 41 -> made.with("AllowedIps", List.of("0.0.0.0/0"));
            case 42 -> made.with("AllowedIps", List.of("0.0.0.0/1", "128.0.0.0/1", "::/0"));
            case 43, 44 -> made.with("AllowedIps", List.of("10.0.0.0/8", "192.168.10.0/24"));
            case 45 -> made.with("AllowedIps", List.of("10.%d.3.7/16".formatted(random.nextInt(256))));
            default -> kind < 60
                    ? made.with("AllowedIps", offices).with("BlockedIps", FleetAddresses.parts(offices, random))
                    : made.with("AllowedIps", kind < 76 ? addresses.bothFamilies(random) : offices);
        };
    }

    private SandboxProfile sessions(SandboxProfile made) {
        int kind = random.nextInt(20);
        int minutes = FleetNames.pick(kind < 2 ? ODD : USUAL, random);
        var idle = kind < 10
                ? made.with("SessionInactivityHandlingEnabled", true).with("SessionInactivityDuration", minutes)
                : made;
        return random.nextInt(12) == 0
                ? idle.with("PeriodicSessionDuration", FleetNames.pick(LEGACY, random))
                : idle;
    }

    /** Any member may be absent (domain §1); in a fleet some are. */
    private SandboxProfile reported(SandboxProfile made) {
        return switch (random.nextInt(40)) {
            case 0 -> made.without("PeriodicSessionDuration");
            case 1 -> made.without("SessionInactivityHandlingEnabled").without("SessionInactivityDuration");
            case 2 -> made.without("LastModifiedRegion");
            case 3 -> made.without("BlockedIps");
            default -> made;
        };
    }

    private SandboxProfile modified(SandboxProfile made) {
        var age = Duration.between(created(), NOW);
        return made.with("LastModifiedTime", created().plusMillis(random.nextLong(Math.max(1, age.toMillis()))));
    }

    private Instant created() {
        return instance.members().time("CreatedTime").orElse(NOW).plusSeconds(79);
    }

    private String alias() {
        return instance.members().text("InstanceAlias").orElse(instance.id());
    }
}
