package dev.gatehouse.domain.handover;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Where a handed-over change belongs. The host is no part of it: two people may reach one account by different
 * endpoints.
 *
 * @param sandbox
 *            whether it is a sandbox rather than AWS
 * @param account
 *            twelve digits, empty when AWS had not said
 * @param region
 *            for instance {@code us-west-2}
 * @param alias
 *            what people call the instance
 * @param ref
 *            the profile
 */
public record Place(boolean sandbox, String account, String region, String alias, ProfileRef ref) {
    /** The place of a profile that is reached from an origin. */
    public static Place of(Origin origin, String alias, ProfileRef ref) {
        return new Place(origin.sandbox(), origin.account(), origin.region(), alias, ref);
    }

    /**
     * Whether it is reached from an origin: the same kind of place, account and Region, and an account that is known.
     */
    public boolean isReachedFrom(Origin origin) {
        return sandbox == origin.sandbox() && region.equals(origin.region()) && account.equals(origin.account())
                && !account.isEmpty();
    }
}
