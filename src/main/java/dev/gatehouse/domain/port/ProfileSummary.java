package dev.gatehouse.domain.port;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.ProfileId;

/**
 * One profile as ListAuthenticationProfiles reports it, without its settings.
 *
 * @param id
 *            the profile
 * @param name
 *            null when not reported
 * @param isDefault
 *            null when not reported
 * @param lastModified
 *            null when not reported
 * @param lastModifiedRegion
 *            null when not reported
 */
public record ProfileSummary(ProfileId id, @Nullable String name, @Nullable Boolean isDefault,
        @Nullable Instant lastModified, @Nullable String lastModifiedRegion) {

    /** The name, or the id where AWS reported none. */
    public String label() {
        return name == null || name.isBlank() ? id.value() : name;
    }
}
