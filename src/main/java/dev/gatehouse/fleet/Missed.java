package dev.gatehouse.fleet;

import java.util.List;
import java.util.Map;

import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;

/**
 * What could not be read of a place whose instances are known.
 *
 * @param unlisted
 *            the instances whose profiles could not be listed
 * @param unread
 *            by instance, the profiles that were listed and could not be read
 */
public record Missed(List<InstanceSummary> unlisted, Map<InstanceSummary, List<ProfileSummary>> unread) {
    /** Copies both. */
    public Missed {
        unlisted = List.copyOf(unlisted);
        unread = Map.copyOf(unread);
    }

    /** Of how many instances something is missing. */
    public int instances() {
        return unlisted.size() + unread.size();
    }
}
