package dev.gatehouse.ui.editor;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * A profile as it was read, with the call that read it.
 *
 * @param ref
 *            where it is found
 * @param profile
 *            what AWS holds
 * @param trace
 *            the call
 */
public record OpenProfile(ProfileRef ref, AuthenticationProfile profile, CallTrace trace) {}
