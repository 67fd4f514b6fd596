package dev.gatehouse.sandbox.fault;

/** What becomes of a list before it is stored; what the service does is not known (domain §6). */
public enum Rewrite {
    /** Writes each entry in its shortest usual form, bits beyond the prefix cleared. */
    CANONICALISE,
    /** Keeps the first of equal entries. */
    DEDUPLICATE,
    /** Sorts the entries by their text. */
    REORDER
}
