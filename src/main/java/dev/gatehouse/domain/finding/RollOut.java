package dev.gatehouse.domain.finding;

import java.time.Instant;

import dev.gatehouse.domain.profile.ProfileRef;

/**
 * How far somebody has got with one point that should be settled before idle sign-out goes live; it stays in the
 * evidence.
 *
 * @param profile
 *            the profile whose idle sign-out it is
 * @param point
 *            what is to be settled
 * @param state
 *            how far it is
 * @param at
 *            when that was said
 */
public record RollOut(ProfileRef profile, Point point, State state, Instant at) {

    /** What AWS says idle sign-out does not work with, or not without work (domain §2). */
    public enum Point {
        /** It is not supported on virtual desktops with a split CCP. */
        VDI_SPLIT_CCP,
        /** Salesforce and other vendors’ embedded CCPs: their word is needed. */
        VENDOR_CCP,
        /** Custom CCPs must report activity, from Streams 2.21.0 or with the Connect SDK. */
        CUSTOM_CCP,
        /** Chat and tasks alone are not listed as activity. */
        CHAT_ONLY
    }

    /** How far a point is. */
    public enum State {
        OPEN, DONE, NOT_APPLICABLE
    }
}
