package dev.gatehouse.domain.address;

import dev.gatehouse.domain.text.VisibleText;

/**
 * Something about an imported text that was put right, and shown; nothing is put right unseen.
 *
 * @param detail
 *            the piece it is about, safe to show; empty where the kind says all
 */
public record ImportFix(Kind kind, String detail) {

    /** What was done. */
    public enum Kind {
        /** Dots or colons in brackets, written so that nobody follows them, became plain. */
        DEFANGED,
        /** Zero-width characters and marks of writing direction were left out. */
        INVISIBLE,
        /** Full-width digits and signs became plain. */
        WIDE,
        /** Brackets around the address were left out. */
        BRACKETS,
        /** Marks of punctuation around the address were left out. */
        PUNCTUATION,
        /** A word stuck to the address, such as {@code ip4:}, was left out. */
        LABEL,
        /** Blanks around the slash were left out. */
        SPACES,
        /** A port was left out. */
        PORT,
        /** Only the address of a web address was taken. */
        URL,
        /** A mask became a prefix length. */
        NETMASK,
        /** An inverted mask, as in access lists of routers, became a prefix length. */
        WILDCARD_MASK,
        /** Asterisks became the block they stand for. */
        WILDCARD,
        /** A range became the fewest blocks that hold exactly its addresses. */
        RANGE
    }

    static ImportFix of(Kind kind) {
        return new ImportFix(kind, "");
    }

    static ImportFix of(Kind kind, String piece) {
        return new ImportFix(kind, VisibleText.entry(piece));
    }
}
