package dev.gatehouse.ui.review;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Where a reviewed change would go, and as whom; the review repeats it where the change is sent (features row 3).
 *
 * @param ref
 *            the profile
 * @param origin
 *            from where and as whom, as the journal writes it down
 * @param instance
 *            the instance's alias, or its id where it has none a person could type
 * @param words
 *            instance, Region, account, role and host as the window names them
 * @param preparedBy
 *            who prepared the change, in words; empty when the person at the screen did
 * @param production
 *            whether real people work there
 */
public record Destination(ProfileRef ref, Origin origin, String instance, String words, String preparedBy,
        boolean production) {}
