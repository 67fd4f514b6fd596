package dev.gatehouse.domain.address;

import java.util.Optional;

/**
 * Whether one address may sign in, and why.
 *
 * @param decidedBy
 *            the most specific row that decides; empty when no row holds the address
 * @param overridden
 *            the most specific allowed row that the deciding blocked row beats
 */
public record Verdict(IpAddress address, boolean allowed, Reason reason, Optional<AddressEntry> decidedBy,
        Optional<AddressEntry> overridden) {

    /** What decided. */
    public enum Reason {
        /** A blocked row holds the address; blocked always wins (domain §2). */
        BLOCKED_BY_ROW,
        /** An allowed row holds the address and no blocked row does. */
        ALLOWED_BY_ROW,
        /** There is an allowed list and no row of it holds the address. */
        NOT_IN_ALLOW_LIST,
        /** There is no allowed list and no blocked row holds the address (domain §2). */
        NO_RESTRICTION
    }
}
