package dev.gatehouse.ui.review;

import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Where a reviewed change would go, and as whom; the review repeats it where the change is sent (features row 3).
 *
 * @param ref
 *            the profile
 * @param region
 *            for instance {@code us-west-2}
 * @param instance
 *            the instance's alias, or its id where it has none a person could type
 * @param words
 *            instance, Region, account, role and host as the window names them
 * @param production
 *            whether real people work there
 */
public record Destination(ProfileRef ref, String region, String instance, String words, boolean production) {}
