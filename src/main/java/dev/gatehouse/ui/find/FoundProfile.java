package dev.gatehouse.ui.find;

import dev.gatehouse.ui.profiles.ProfileItem;

/**
 * What one profile, as AWS holds it now, says about the address that was looked for.
 *
 * @param kind
 *            whether it may sign in
 * @param item
 *            the profile
 * @param verdict
 *            the verdict in one word
 * @param reason
 *            the row that decides, or why the profile could not be read
 */
public record FoundProfile(Kind kind, ProfileItem item, String verdict, String reason) {

    /** What can come of it. */
    public enum Kind {
        ALLOWED, BLOCKED, NOT_READ
    }
}
