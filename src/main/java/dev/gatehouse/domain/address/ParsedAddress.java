package dev.gatehouse.domain.address;

import dev.gatehouse.domain.text.VisibleText;

/** What a text turned out to be: a CIDR block or single address, or nothing that could stand in an address list. */
public sealed interface ParsedAddress {
    /** The text as it was given, unchanged. */
    String text();

    /** Reads one entry of an address list; gives a reason for everything it does not take and never throws. */
    static ParsedAddress parse(String text) {
        return EntryParser.parse(text);
    }

    /**
     * A block or single address.
     *
     * @param hostBits
     *            the text had bits set below its prefix ({@code 10.1.2.3/8}); {@code range} is the block around it
     * @param canonical
     *            the text is the canonical spelling of {@code range}, a single address with or without prefix
     */
    record Range(String text, AddressRange range, boolean hostBits, boolean canonical) implements ParsedAddress {
        /** Whether the whole block lies in {@code ::ffff:0:0/96}: IPv6 by its form, and kept as IPv6. */
        public boolean mapped() {
            return range.first().isIpv4Mapped() && range.last().isIpv4Mapped();
        }
    }

    /**
     * A text that is no entry.
     *
     * @param detail
     *            the offending piece ({@code "300"}, {@code "/33"}), safe to show: at most 40 characters, invisible
     *            ones written as ⟦U+202E⟧; may be empty
     */
    record Rejected(String text, AddressProblem problem, String detail) implements ParsedAddress {
        static Rejected because(AddressProblem problem, String text, String piece) {
            return new Rejected(text, problem, VisibleText.entry(piece));
        }
    }
}
