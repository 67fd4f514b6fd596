package dev.gatehouse.domain.profile;

/**
 * Where a profile is found: its instance and its own id.
 *
 * @param instance
 *            the instance that holds the profile
 * @param profile
 *            the profile
 */
public record ProfileRef(InstanceId instance, ProfileId profile) {}
