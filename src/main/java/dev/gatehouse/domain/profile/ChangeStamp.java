package dev.gatehouse.domain.profile;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When and where a profile was created and last changed, as AWS reports it.
 *
 * @param created
 *            null when not reported
 * @param lastModified
 *            null when not reported
 * @param lastModifiedRegion
 *            null when not reported
 */
public record ChangeStamp(@Nullable Instant created, @Nullable Instant lastModified,
        @Nullable String lastModifiedRegion) {}
