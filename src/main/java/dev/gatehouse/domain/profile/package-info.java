/**
 * What an authentication profile is, what a person typed into a draft of it, and the smallest change between the two.
 *
 * <p>
 * {@link dev.gatehouse.domain.profile.AuthenticationProfile} is what AWS holds,
 * {@link dev.gatehouse.domain.profile.ProfileDraft}
 * is what stands in the form, {@link dev.gatehouse.domain.profile.ProfileChange} is what would be sent, and
 * {@link dev.gatehouse.domain.profile.ProfileDiff} is what a person reviews. Every type is immutable.
 */
@NullMarked
package dev.gatehouse.domain.profile;

import org.jspecify.annotations.NullMarked;
