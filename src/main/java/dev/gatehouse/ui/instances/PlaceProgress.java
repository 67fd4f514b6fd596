package dev.gatehouse.ui.instances;

import java.time.Duration;

/**
 * How far one place is.
 *
 * @param found
 *            how many instances it has; -1 while nobody knows
 * @param described
 *            how many of them are fully known
 * @param unknown
 *            how many could not be described
 */
record PlaceProgress(int found, int described, int unknown) {
    /** AWS takes two calls a second from an account in a Region (domain §3). */
    private static final int PER_SECOND = 2;
    static final PlaceProgress BEGIN = new PlaceProgress(-1, 0, 0);

    PlaceProgress listed(int count) {
        return new PlaceProgress(count, described, unknown);
    }

    PlaceProgress one() {
        return new PlaceProgress(found, described + 1, unknown);
    }

    PlaceProgress oneUnknown() {
        return new PlaceProgress(found, described + 1, unknown + 1);
    }

    /** How long the rest takes at the least. */
    Duration left() {
        return Duration.ofMillis(Math.max(0, found - described) * 1000L / PER_SECOND);
    }
}
