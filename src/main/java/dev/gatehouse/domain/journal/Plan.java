package dev.gatehouse.domain.journal;

import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * What is about to be done, written down before it is sent so that it can be looked into and taken back even if this
 * computer stops at once.
 *
 * @param ref
 *            the profile
 * @param base
 *            the whole profile before, as AWS returned it
 * @param change
 *            exactly what is sent
 * @param origin
 *            from where and as whom
 * @param terms
 *            why, and whether somebody has to confirm it
 */
public record Plan(ProfileRef ref, AuthenticationProfile base, ProfileChange change, Origin origin, Terms terms) {
    /** What AWS should hold afterwards, as far as the change says. */
    public AuthenticationProfile target() {
        return change.applyTo(base);
    }

    /** The change that puts back what this one changes, as far as the API can (domain §1). */
    public ProfileChange undo() {
        return change.undo(base);
    }
}
