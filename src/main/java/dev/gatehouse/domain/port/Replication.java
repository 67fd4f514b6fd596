package dev.gatehouse.domain.port;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where an instance is replicated to. Nobody outside AWS knows which side of it wins (domain §3), so it only says
 * where.
 *
 * @param sourceRegion
 *            the Region in which the instance was made, null when not reported
 * @param replicas
 *            source and replicas, in the order of the answer
 */
public record Replication(@Nullable String sourceRegion, List<Replica> replicas) {
    /** Copies the list. */
    public Replication {
        replicas = List.copyOf(replicas);
    }

    /**
     * The instance in one Region.
     *
     * @param region
     *            the Region, null when not reported
     * @param status
     *            AWS's own word, null when not reported
     */
    public record Replica(@Nullable String region, @Nullable String status) {}
}
