package dev.gatehouse.domain.fleet;

import java.time.Instant;
import java.util.Optional;

import dev.gatehouse.domain.profile.ProfileRef;

/**
 * What is known of a snapshot without opening it.
 *
 * @param id
 *            names it on this computer
 * @param name
 *            what somebody called it; may be empty
 * @param comment
 *            what somebody remarked on it; may be empty
 * @param taken
 *            when its reading ended, by this computer's clock
 * @param only
 *            the one profile it was taken of; empty when every profile of the instances chosen was to be read
 * @param extent
 *            how much it holds
 * @param approval
 *            who approved it; empty while nobody did
 */
public record SnapshotHead(SnapshotId id, String name, String comment, Instant taken, Optional<ProfileRef> only,
        Extent extent, Optional<Approval> approval) {

    /** The same under another name and comment. */
    public SnapshotHead named(String newName, String newComment) {
        return new SnapshotHead(id, newName, newComment, taken, only, extent, approval);
    }

    /** The same with this approval, or with none. */
    public SnapshotHead with(Optional<Approval> given) {
        return new SnapshotHead(id, name, comment, taken, only, extent, given);
    }

    /**
     * How much a reading holds.
     *
     * @param places
     *            accounts and Regions asked for
     * @param instances
     *            instances listed
     * @param profiles
     *            profiles listed
     * @param read
     *            how many of them could be read
     * @param complete
     *            whether everything asked for was read
     */
    public record Extent(int places, int instances, int profiles, int read, boolean complete) {
        /** That of a reading. */
        public static Extent of(FleetReading reading) {
            return new Extent(reading.places().size(), Math.toIntExact(reading.instances().count()),
                    Math.toIntExact(reading.profiles().count()),
                    Math.toIntExact(reading.profiles().filter(one -> one.profile().isPresent()).count()),
                    reading.isComplete());
        }
    }
}
