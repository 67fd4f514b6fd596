package dev.gatehouse.change;

import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * What a person decided to send.
 *
 * @param ref
 *            the profile
 * @param base
 *            the profile as it was when the draft was begun
 * @param change
 *            the smallest change, reviewed
 * @param terms
 *            why, and whether somebody has to confirm it
 */
public record SubmitRequest(ProfileRef ref, AuthenticationProfile base, ProfileChange change, Terms terms) {

    /** A change without special terms. */
    public SubmitRequest(ProfileRef ref, AuthenticationProfile base, ProfileChange change) {
        this(ref, base, change, Terms.NONE);
    }

    /** The same change on these terms. */
    public SubmitRequest on(Terms other) {
        return new SubmitRequest(ref, base, change, other);
    }

    /** What AWS should hold afterwards, as far as this change says. */
    public AuthenticationProfile target() {
        return change.applyTo(base);
    }
}
