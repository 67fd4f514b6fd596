package dev.gatehouse.domain.address;

import java.util.Optional;

import dev.gatehouse.domain.address.AddressShape.Fault;
import dev.gatehouse.domain.address.ParsedAddress.Rejected;

/**
 * Reads an entry: the shape of the whole, the address before the slash, the prefix length after it. Plain IPv4 has no
 * other meaning and is read at once.
 */
final class EntryParser {
    private static final int LONGEST_PREFIX = 3;

    private EntryParser() {}

    static ParsedAddress parse(String text) {
        int slash = text.indexOf('/');
        long quad = DottedQuad.bits(text, 0, slash < 0 ? text.length() : slash);
        int prefix = slash < 0 ? AddressFamily.IPV4.bits() : DottedQuad.number(text, slash + 1, text.length());
        if (quad == DottedQuad.NONE || prefix == DottedQuad.NONE || prefix > AddressFamily.IPV4.bits()) {
            Optional<Rejected> rejected = EntryShape.problem(text);
            return rejected.isPresent() ? rejected.get() : parts(text);
        }
        return plain(text, IpAddress.ofIpv4((int) quad), prefix);
    }

    /** Numbers without leading zeros have no other spelling. */
    private static ParsedAddress plain(String text, IpAddress address, int prefixLength) {
        AddressRange range = AddressRange.around(address, prefixLength);
        boolean hostBits = range.first().low() != address.low();
        return new ParsedAddress.Range(text, range, hostBits, !hostBits);
    }

    private static ParsedAddress parts(String text) {
        int slash = text.indexOf('/');
        String addressText = slash < 0 ? text : text.substring(0, slash);
        Optional<Fault> fault = AddressShape.fault(addressText);
        if (fault.isPresent()) {
            return rejected(text, fault.get());
        }
        Optional<IpAddress> address = AddressText.read(addressText);
        if (address.isEmpty()) {
            return rejected(text, AddressShape.refused(addressText));
        }
        return slash < 0
                ? range(text, address.get(), address.get().family().bits())
                : withPrefix(text, address.get(), text.substring(slash));
    }

    private static ParsedAddress withPrefix(String text, IpAddress address, String slashAndPrefix) {
        String prefix = slashAndPrefix.substring(1);
        if (Ascii.looksLikeAddress(prefix) && prefix.indexOf('/') < 0) {
            return Rejected.because(AddressProblem.NETMASK, text, slashAndPrefix);
        }
        if (!Ascii.isNumber(prefix)) {
            return Rejected.because(AddressProblem.PREFIX_NOT_A_NUMBER, text, slashAndPrefix);
        }
        if (prefix.length() > 1 && prefix.startsWith("0")) {
            return Rejected.because(AddressProblem.LEADING_ZERO, text, slashAndPrefix);
        }
        if (prefix.length() > LONGEST_PREFIX || Integer.parseInt(prefix) > address.family().bits()) {
            return Rejected.because(AddressProblem.PREFIX_OUT_OF_RANGE, text, slashAndPrefix);
        }
        return range(text, address, Integer.parseInt(prefix));
    }

    private static ParsedAddress range(String text, IpAddress address, int prefixLength) {
        AddressRange range = AddressRange.around(address, prefixLength);
        boolean canonical = text.equals(text.indexOf('/') < 0 ? range.toString() : range.cidr());
        return new ParsedAddress.Range(text, range, !range.first().equals(address), canonical);
    }

    private static Rejected rejected(String text, Fault fault) {
        return Rejected.because(fault.problem(), text, fault.piece().isEmpty() ? text : fault.piece());
    }
}
