package dev.gatehouse.domain.local;

import java.time.Instant;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * A draft as it is kept on this computer until it is applied or discarded.
 *
 * @param ref
 *            the profile it is of
 * @param owner
 *            over which connection it was typed
 * @param base
 *            the profile as it was when the draft was begun
 * @param draft
 *            what was typed, valid or not
 * @param begun
 *            when the first edit was made; tells drafts of one profile apart
 * @param at
 *            when the last edit was made
 */
public record SavedDraft(ProfileRef ref, Origin owner, AuthenticationProfile base, ProfileDraft draft, Instant begun,
        Instant at) {

    /** Whether it can be shown where a connection leads: the same kind of place and the same Region. */
    public boolean isAbout(Origin here) {
        return owner.sandbox() == here.sandbox() && owner.region().equals(here.region());
    }

    /**
     * Whether it may be gone on with here: the same account and the same role or user (journey 3). One that was typed
     * before AWS had said who is calling belongs to nobody else, and would otherwise be lost.
     */
    public boolean belongsTo(Origin here) {
        return isAbout(here) && !here.caller().isEmpty() && (owner.caller().isEmpty()
                || (owner.account().equals(here.account()) && ownerName().equals(name(here))));
    }

    /** The role or user who typed it, as a person recognises it. */
    public String ownerName() {
        return name(owner);
    }

    /** The role or user of a connection, as a person recognises it. */
    public static String name(Origin origin) {
        return new CallerIdentity(origin.account(), origin.caller()).shortName();
    }
}
