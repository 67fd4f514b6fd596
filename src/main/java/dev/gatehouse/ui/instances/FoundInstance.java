package dev.gatehouse.ui.instances;

import dev.gatehouse.domain.port.InstanceSummary;

/**
 * An instance that was found.
 *
 * @param place
 *            where
 * @param summary
 *            what AWS says of it
 * @param label
 *            its alias, or its id, safe to show
 * @param status
 *            its status in words
 * @param replica
 *            where it has replicas, in words; empty for nowhere, or while nobody knows
 */
public record FoundInstance(Place place, InstanceSummary summary, String label, String status, String replica) {
    /** Its Region. */
    public String region() {
        return place.region();
    }

    /** The profile it was found with. */
    public String source() {
        return place.source();
    }

    /** Its id. */
    public String id() {
        return summary.id().value();
    }

    /** Whether it can be looked at; one that is being created or failed cannot. */
    public boolean isActive() {
        return summary.isActive();
    }
}
