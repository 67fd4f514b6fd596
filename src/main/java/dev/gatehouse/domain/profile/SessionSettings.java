package dev.gatehouse.domain.profile;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The four session settings, each null when AWS did not report it.
 *
 * @param periodic
 *            10 to 60 minutes, deprecated by AWS since 2025-10-31 (domain §1)
 * @param maximum
 *            360 to 720 minutes; AWS states 12 hours and does not let it be changed (domain §1)
 * @param inactivity
 *            15 to 720 minutes; without effect while the toggle is off (domain §2)
 * @param inactivityEnabled
 *            whether idle users are signed out
 */
public record SessionSettings(@Nullable Duration periodic, @Nullable Duration maximum, @Nullable Duration inactivity,
        @Nullable Boolean inactivityEnabled) {

    /** True only when AWS reported that idle users are signed out. */
    public boolean signsOutIdleUsers() {
        return Boolean.TRUE.equals(inactivityEnabled);
    }
}
