package dev.gatehouse.domain.profile;

import java.time.Duration;

/**
 * What an update does to the session settings. Toggle and duration are always sent together (domain §6).
 *
 * @param periodic
 *            kept unless the user changed it, since it is deprecated (domain §1)
 * @param inactivityEnabled
 *            the toggle
 * @param inactivity
 *            the duration that belongs to it
 */
public record SessionChange(FieldChange<Duration> periodic, FieldChange<Boolean> inactivityEnabled,
        FieldChange<Duration> inactivity) {

    /** A change of nothing. */
    public static SessionChange none() {
        return new SessionChange(new FieldChange.Keep<>(), new FieldChange.Keep<>(), new FieldChange.Keep<>());
    }
}
