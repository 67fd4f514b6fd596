package dev.gatehouse.ui.profiles;

import dev.gatehouse.domain.profile.InstanceId;

/**
 * An instance to choose.
 *
 * @param id
 *            the instance
 * @param label
 *            its alias, or its id
 * @param note
 *            its access URL, or its status while it is not active
 * @param isActive
 *            whether it can be looked at
 */
public record InstanceChoice(InstanceId id, String label, String note, boolean isActive) {}
