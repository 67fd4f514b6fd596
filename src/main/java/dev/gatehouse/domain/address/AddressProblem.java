package dev.gatehouse.domain.address;

/** Why a text is not an entry of an address list. */
public enum AddressProblem {
    /** Nothing, or nothing but blanks. */
    EMPTY,
    /** One character; AWS takes 2 to 50 (domain §1). */
    TOO_SHORT,
    /** More than 50 characters; AWS takes 2 to 50 (domain §1). */
    TOO_LONG,
    /** Blanks before or after, which AWS would keep. */
    BLANK_AROUND,
    /** A control, bidirectional, zero-width, combining or other invisible character, or half a surrogate pair. */
    CONTROL_CHARACTER,
    /** A visible character outside ASCII where a digit, letter or sign of an address should stand. */
    NON_ASCII,
    /** Two addresses with a dash between them; AWS takes CIDR blocks only. */
    RANGE_WITH_DASH,
    /** More than one entry in one row. */
    SEVERAL,
    /** A web address. */
    URL,
    /** An address in square brackets, as in a URL. */
    BRACKETS,
    /** An IPv4 address with a port. */
    PORT,
    /** An asterisk in place of an octet or group. */
    WILDCARD,
    /** An address with a zone, {@code fe80::1%eth0}. */
    ZONE_ID,
    /** A dotted or colon mask after the slash instead of a prefix length. */
    NETMASK,
    /** Something that is no plain decimal number after the slash, or nothing. */
    PREFIX_NOT_A_NUMBER,
    /** A prefix length above 32 or 128. */
    PREFIX_OUT_OF_RANGE,
    /** A leading zero in an octet or prefix length, which some programs read as octal (domain §6). */
    LEADING_ZERO,
    /** An octet above 255. */
    OCTET_OUT_OF_RANGE,
    /** Fewer than four octets, or fewer than eight groups without {@code ::}. */
    INCOMPLETE,
    /** Looks like a name; AWS takes addresses only. */
    HOST_NAME,
    /** None of the above and still no address. */
    NOT_AN_ADDRESS
}
