package dev.gatehouse.domain.address;

import java.util.OptionalInt;

/**
 * Something that holds for one row of a list.
 *
 * @param row
 *            the index of the row in its list, from 0
 * @param other
 *            the row of the same list it relates to; only for DUPLICATE, SHADOWED and MERGEABLE
 */
public record RowFact(ListKind list, int row, Kind kind, OptionalInt other) {

    /** What holds. */
    public enum Kind {
        /** The text is no entry. */
        UNPARSABLE,
        /** The same block as an earlier row, {@code other} is the first of them. */
        DUPLICATE,
        /** Inside a wider row of the same list; {@code other} is the widest, which itself is inside none. */
        SHADOWED,
        /** The lower half of a wider block of which {@code other} is the upper half; neither lies in another row. */
        MERGEABLE,
        /**
         * A blocked row that touches no allowed row while there is an allowed list: it has no effect (domain §2). Rows
         * that cannot be read hold no address here; be careful with the advice where the allowed list has some.
         */
        DEAD_BLOCK,
        /** An allowed row of which every address is blocked. */
        FULLY_BLOCKED,
        /** The text has bits set below its prefix. */
        HOST_BITS,
        /** The block holds nothing but IPv4-mapped IPv6 addresses. */
        MAPPED,
        /** The block lies in a range of special purpose, see {@link SpecialPurpose}. */
        SPECIAL
    }
}
