package dev.gatehouse.sandbox.fleet;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

import dev.gatehouse.sandbox.Members;
import dev.gatehouse.sandbox.SandboxInstance;

/** Instances: most are active, some have a replica, a few are still being made or never came about (domain §1). */
final class FleetInstances {
    private static final Instant FIRST = Instant.parse("2021-02-01T08:00:00.125Z");
    private static final long DAYS = 1_700;
    private static final int DAY = 86_400;

    private FleetInstances() {}

    /** The instance at a place in the fleet; the first of each Region is always active. */
    static SandboxInstance make(int at, List<String> places, String alias, SplittableRandom random) {
        String region = places.get(at % places.size());
        var created = FIRST.plusSeconds(random.nextLong(DAYS) * DAY + random.nextLong(DAY))
                .plusMillis(random.nextInt(1000));
        var instance = SandboxInstance.active(FleetNames.id(random), alias, region, created)
                .with("IdentityManagementType", random.nextInt(4) == 0 ? "CONNECT_MANAGED" : "SAML");
        int kind = random.nextInt(100);
        if (at < places.size() || kind > 12) {
            return instance;
        }
        return switch (kind) {
            case 0, 1 -> instance.with("InstanceStatus", "CREATION_IN_PROGRESS");
            case 2 -> failed(instance);
            default -> places.size() > 1 ? replicated(instance, places, random) : instance;
        };
    }

    /** Whether profiles can be in it. */
    static boolean isActive(SandboxInstance instance) {
        return instance.members().text("InstanceStatus").filter("ACTIVE"::equals).isPresent();
    }

    private static SandboxInstance failed(SandboxInstance instance) {
        return instance.with("InstanceStatus", "CREATION_FAILED").with("StatusReason",
                Members.none().with("Message", "The directory could not be created"));
    }

    private static SandboxInstance replicated(SandboxInstance instance, List<String> places, SplittableRandom random) {
        var others = places.stream().filter(place -> !place.equals(instance.region())).toList();
        var other = others.get(random.nextInt(others.size()));
        var state = random.nextInt(4) == 0 ? "INSTANCE_REPLICATION_IN_PROGRESS" : "INSTANCE_REPLICATION_COMPLETE";
        return instance.replicated(Members.none().with("ReplicationStatusSummaryList",
                List.of(replica(instance.region(), "INSTANCE_REPLICATION_COMPLETE"), replica(other, state)))
                .with("SourceRegion", instance.region())
                .with("GlobalSignInEndpoint", "https://" + instance.region() + ".signin.connect.aws/saml/"
                        + instance.id()));
    }

    private static Members replica(String region, String status) {
        return Members.none().with("Region", region).with("ReplicationStatus", status);
    }
}
