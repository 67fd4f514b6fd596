package dev.gatehouse.ui.networks;

import java.util.List;

import dev.gatehouse.domain.local.NetworkUpdate;
import dev.gatehouse.ui.profiles.ProfileItem;

/**
 * One profile, as AWS holds it, and the chosen network.
 *
 * @param kind
 *            how much of the network may sign in, or that the profile could not be read
 * @param item
 *            the profile
 * @param verdict
 *            that in one word
 * @param effective
 *            the same in a sentence, or why the profile could not be read
 * @param rows
 *            which ranges are rows, in a sentence; may be empty
 * @param updates
 *            what the last change of the network would mean for the profile
 * @param proposal
 *            the same in words; empty when there is nothing to do
 */
public record PresenceLine(Kind kind, ProfileItem item, String verdict, String effective, String rows,
        List<NetworkUpdate> updates, String proposal) {

    /** Copies the list. */
    public PresenceLine {
        updates = List.copyOf(updates);
    }

    /** What can come of it. */
    public enum Kind {
        ALL, PART, NONE, NOT_READ
    }
}
