package dev.gatehouse.domain.finding;

import java.time.Instant;

import dev.gatehouse.domain.profile.ProfileRef;

/**
 * A finding somebody has looked at and accepts, with the reason; it stays in the evidence.
 *
 * @param profile
 *            the profile the finding is about
 * @param code
 *            what was found
 * @param subject
 *            what tells this finding from others of its code in the profile: the row's text or the field's name
 * @param reason
 *            why it may stay, as typed
 * @param at
 *            when it was accepted
 */
public record Acceptance(ProfileRef profile, FindingCode code, String subject, String reason, Instant at) {

    /** Whether both are about the same finding of the same profile. */
    public boolean isOfSameFinding(Acceptance other) {
        return profile.equals(other.profile) && code == other.code && subject.equals(other.subject);
    }
}
