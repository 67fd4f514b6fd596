package dev.gatehouse.domain.address;

import java.util.Optional;

/** One row of an address list: the text as AWS holds it or a person typed it, and what it means. */
public record AddressEntry(String text, ParsedAddress parsed) {
    /** The row of this text; never throws. */
    public static AddressEntry of(String text) {
        return new AddressEntry(text, ParsedAddress.parse(text));
    }

    /** The row of this block in its canonical spelling. */
    public static AddressEntry of(AddressRange range) {
        return new AddressEntry(range.toString(), new ParsedAddress.Range(range.toString(), range, false, true));
    }

    /** The block it stands for; empty when the text is no entry. */
    public Optional<AddressRange> range() {
        return switch (parsed) {
            case ParsedAddress.Range accepted -> Optional.of(accepted.range());
            case ParsedAddress.Rejected _ -> Optional.empty();
        };
    }
}
