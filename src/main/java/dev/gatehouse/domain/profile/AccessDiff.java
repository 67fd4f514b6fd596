package dev.gatehouse.domain.profile;

import dev.gatehouse.domain.address.AddressSet;

/**
 * Who gains and who loses access between two states, exact to the address.
 *
 * @param before
 *            who may sign in under the old state
 * @param after
 *            who may sign in under the new state
 * @param gained
 *            addresses admitted only afterwards
 * @param lost
 *            addresses admitted only before
 */
public record AccessDiff(AddressSet before, AddressSet after, AddressSet gained, AddressSet lost) {

    static AccessDiff between(AddressSet before, AddressSet after) {
        return new AccessDiff(before, after, after.minus(before), before.minus(after));
    }

    /** Whether nobody gains and nobody loses access. */
    public boolean isUnchanged() {
        return gained.isEmpty() && lost.isEmpty();
    }
}
