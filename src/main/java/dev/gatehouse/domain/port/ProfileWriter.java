package dev.gatehouse.domain.port;

import java.time.Duration;

import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Writes to one account and Region. A write is put on the wire once; only a refusal that says AWS did not accept it
 * (throttling, clock skew) is sent again, up to three sends in all (domain §4.1).
 */
public interface ProfileWriter {

    /**
     * Sends an update of just the fields the change sets or clears. The answer has an empty body (domain §1) and proves
     * nothing: read the profile again.
     *
     * @param resends
     *            asked before a throttled update is sent again
     */
    Reply<Accepted> update(ProfileRef ref, ProfileChange change, Resends resends);

    /** The longest time {@link #update} can take; an unanswered request may still be applied until then. */
    Duration longestWait();

    /** Waits between a refusal by throttling and the next send. */
    @FunctionalInterface
    interface Resends {
        /**
         * Waits; blocks the caller.
         *
         * @param send
         *            which send would come next, 2 or 3
         * @return whether to send again; without it the refusal is the answer
         */
        boolean pause(int send, Duration pause);
    }

    /** AWS answered that it accepted the update. */
    record Accepted() {}
}
