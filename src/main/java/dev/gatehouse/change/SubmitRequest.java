package dev.gatehouse.change;

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
 */
public record SubmitRequest(ProfileRef ref, AuthenticationProfile base, ProfileChange change) {

    /** What AWS should hold afterwards, as far as this change says. */
    public AuthenticationProfile target() {
        return change.applyTo(base);
    }
}
