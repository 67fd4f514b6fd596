package dev.gatehouse.domain.profile;

import java.time.Duration;

/** The limits AWS's API model states (domain §1), inclusive at both ends. */
public final class ProfileLimits {
    /** The longest name, in characters. */
    public static final int NAME_MAX = 128;
    /** The longest description, in characters. */
    public static final int DESCRIPTION_MAX = 250;
    /** How long a periodic session lasts. */
    public static final DurationLimits PERIODIC = new DurationLimits(Duration.ofMinutes(10), Duration.ofHours(1));
    /** After how long without activity somebody is signed out. */
    public static final DurationLimits INACTIVITY = new DurationLimits(Duration.ofMinutes(15), Duration.ofHours(12));

    private ProfileLimits() {}

    /**
     * The shortest and the longest duration the service takes.
     *
     * @param min
     *            inclusive
     * @param max
     *            inclusive
     */
    public record DurationLimits(Duration min, Duration max) {
        /** Whether a duration may be sent. */
        public boolean allow(Duration duration) {
            return duration.compareTo(min) >= 0 && duration.compareTo(max) <= 0;
        }
    }
}
