package dev.gatehouse.domain.port;

import org.jspecify.annotations.Nullable;

/**
 * A profile found in {@code ~/.aws}.
 *
 * @param name
 *            its name
 * @param kind
 *            where its credentials come from
 * @param region
 *            its Region, null when the files name none
 */
public record AwsProfile(String name, Kind kind, @Nullable String region) {

    /** Where a profile's credentials come from. */
    public enum Kind {
        STATIC, ASSUME_ROLE, SSO, PROCESS, LOGIN, UNKNOWN
    }
}
