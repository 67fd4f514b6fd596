package dev.gatehouse.domain.address;

/** What a person chose for a line that can mean several things. */
public sealed interface ImportDecision {

    /** It means this block, one of its options. */
    record Take(AddressRange range) implements ImportDecision {}

    /** It is left out. */
    record LeaveOut() implements ImportDecision {}
}
