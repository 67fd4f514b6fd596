package dev.gatehouse.domain.address;

/** The two lists of a profile. */
public enum ListKind {
    ALLOWED, BLOCKED
}
