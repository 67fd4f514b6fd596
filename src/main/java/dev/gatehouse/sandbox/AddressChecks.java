package dev.gatehouse.sandbox;

/** How closely an update looks at addresses; what the service does is not known (domain §6). */
public enum AddressChecks {
    /** Only the length of an entry is looked at. */
    NONE,
    /** An entry has to be an address or a range; bits beyond the prefix may be set. */
    HOST_BITS_ALLOWED,
    /** An entry has to be an address or a range without bits beyond the prefix. */
    STRICT
}
