package dev.gatehouse.ui.exchange;

import dev.gatehouse.domain.profile.ProfileRef;

/**
 * A profile to copy settings from.
 *
 * @param ref
 *            where it is found
 * @param label
 *            its name, or its id
 */
public record SourceChoice(ProfileRef ref, String label) {}
