package dev.gatehouse.domain.matrix;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;

/** How much of a family's addresses may sign in. */
public enum Reach {
    /** Every address. */
    ALL,
    /** Some addresses and not others. */
    SOME,
    /** No address. */
    NONE;

    static Reach of(AddressSet effective, AddressFamily family) {
        if (effective.isEmpty(family)) {
            return NONE;
        }
        return effective.coversAll(family) ? ALL : SOME;
    }
}
