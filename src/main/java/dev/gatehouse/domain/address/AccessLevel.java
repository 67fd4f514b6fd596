package dev.gatehouse.domain.address;

import java.util.stream.Stream;

/** How far the door stands open, the first thing anybody wants to know of a profile. */
public enum AccessLevel {
    /** Everyone of at least one family may sign in, or everyone who is not blocked. */
    OPEN,
    /** Only some addresses may sign in. */
    LIMITED,
    /** No address at all may sign in. */
    NOBODY;

    /** How far these rules open it. */
    public static AccessLevel of(AccessRules rules) {
        var effective = rules.effective();
        if (rules.allowsEveryoneByDefault() || Stream.of(AddressFamily.values()).anyMatch(effective::coversAll)) {
            return OPEN;
        }
        return effective.isEmpty() ? NOBODY : LIMITED;
    }
}
