package dev.gatehouse.domain.address;

/** Why an imported text was not taken, beyond what {@link AddressProblem} says of one entry. */
public enum ImportProblem {
    /** Nothing in the line, or in its address column, looks like an address. */
    NO_ADDRESS,
    /** The last address of a range is before the first. */
    RANGE_BACKWARDS,
    /** A range from one address family to the other. */
    RANGE_MIXED,
    /** Something with a dash or asterisk that could mean several things. */
    RANGE_UNCLEAR,
    /** A mask that is not a run of ones followed by zeros. */
    MASK_WITH_GAPS,
    /** A mask without the address it belongs to. */
    MASK_ALONE,
    /** A web address whose path could be a prefix length. */
    URL_OR_PREFIX,
    /** The line says the opposite: deny, drop, or an exclamation mark. */
    NEGATED
}
