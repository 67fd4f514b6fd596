package dev.gatehouse.domain.journal;

import java.time.Instant;
import java.util.List;

import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;

/**
 * What the journal keeps of an evidence pack that was saved, so that the pack can be told from any other later
 * (reliability §5).
 *
 * @param name
 *            what its folder is called
 * @param digest
 *            the SHA-256 of its manifest, 64 hexadecimal digits in lower case
 * @param made
 *            when it was put together, by this computer's clock
 * @param complete
 *            whether everything asked for was read
 * @param covered
 *            the profiles in it, by instance
 */
public record PackNote(String name, String digest, Instant made, boolean complete, List<Covered> covered) {
    /** Copies the list. */
    public PackNote {
        covered = List.copyOf(covered);
    }

    /** How many profiles are in it. */
    public int profiles() {
        return covered.stream().mapToInt(one -> one.profiles().size()).sum();
    }

    /**
     * One instance of it.
     *
     * @param origin
     *            where it was read and as whom
     * @param instance
     *            the instance
     * @param profiles
     *            those of its profiles that were read, in AWS's order
     */
    public record Covered(Origin origin, InstanceId instance, List<ProfileId> profiles) {
        /** Copies the list. */
        public Covered {
            profiles = List.copyOf(profiles);
        }
    }
}
