package dev.gatehouse.domain.baseline;

import java.time.Instant;

import dev.gatehouse.domain.profile.ProfileRef;

/**
 * What a person wrote beside the verdict of a rule: a compensating control, where the other evidence lies, why a rule
 * that fails is accepted. It stands beside the verdict and never changes it.
 *
 * @param profile
 *            the profile
 * @param rule
 *            the id of the rule
 * @param beside
 *            the verdict that was seen when it was written; a later one may differ
 * @param text
 *            as typed
 * @param author
 *            who wrote it, as that person said
 * @param at
 *            when it was written
 */
public record VerdictNote(ProfileRef profile, String rule, Verdict beside, String text, String author, Instant at) {
    /** The longest text that is kept, in characters. */
    public static final int LONGEST_TEXT = 2000;
    /** The longest name of an author that is kept, in characters. */
    public static final int LONGEST_AUTHOR = 128;

    /** Whether both stand beside the same rule of the same profile. */
    public boolean isBesideSame(VerdictNote other) {
        return profile.equals(other.profile) && rule.equals(other.rule);
    }
}
