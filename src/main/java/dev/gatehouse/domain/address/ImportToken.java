package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.address.ImportReading.Question;
import dev.gatehouse.domain.text.VisibleText;

/** Reads one piece of a cell: an address, a block, a range, in all the ways people write them. */
final class ImportToken {
    private static final int OCTET_BITS = 8;
    private static final int MASK_START = 255;

    private ImportToken() {}

    /** What a piece means, given what was already put right in it. */
    static ImportReading read(String text, List<ImportFix> fixes) {
        ParsedAddress parsed = ParsedAddress.parse(text);
        return switch (parsed) {
            case ParsedAddress.Range range -> accepted(range, fixes);
            case ParsedAddress.Rejected rejected -> mended(rejected, fixes);
        };
    }

    static ImportReading accepted(ParsedAddress.Range parsed, List<ImportFix> fixes) {
        AddressRange range = parsed.range();
        if (range.prefixLength() == 0) {
            return new ImportReading.Choice(Question.EVERYONE, List.of(range), fixes);
        }
        if (parsed.hostBits()) {
            IpAddress host = IpAddress.parse(parsed.text().substring(0, parsed.text().indexOf('/'))).orElseThrow();
            return new ImportReading.Choice(Question.HOST_BITS, List.of(range, AddressRange.single(host)), fixes);
        }
        if (parsed.mapped()) {
            AddressRange ipv4 = AddressRange.around(range.first().unmapped(), range.prefixLength() - 96);
            return new ImportReading.Choice(Question.MAPPED, List.of(ipv4, range), fixes);
        }
        if (range.isSingle() && isMask(range.first())) {
            return new ImportReading.Unfit(ImportProblem.MASK_ALONE, range.toString());
        }
        return new ImportReading.Entries(List.of(range), fixes);
    }

    private static boolean isMask(IpAddress address) {
        return address.family() == AddressFamily.IPV4 && address.low() >>> (3 * OCTET_BITS) == MASK_START;
    }

    private static ImportReading mended(ParsedAddress.Rejected rejected, List<ImportFix> fixes) {
        String text = rejected.text();
        if (text.startsWith("!")) {
            return new ImportReading.Unfit(ImportProblem.NEGATED, "!");
        }
        String bare = withoutLabel(text);
        if (!bare.equals(text) && ImportWords.looksWhole(bare)) {
            return read(bare, and(fixes, ImportFix.of(ImportFix.Kind.LABEL, text.substring(0, text.length()
                    - bare.length()))));
        }
        return url(rejected, fixes).or(() -> port(rejected, fixes)).or(() -> mask(rejected, fixes))
                .or(() -> ImportSpans.read(text, fixes))
                .orElseGet(() -> new ImportReading.Unreadable(rejected.problem(), rejected.detail()));
    }

    /** What follows a word and a colon, {@code ip4:10.0.0.0/8}; the text itself where there is no such word. */
    static String withoutLabel(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon + 1 >= text.length() || text.charAt(colon + 1) == '/' || text.charAt(colon + 1) == ':') {
            return text;
        }
        String label = text.substring(0, colon);
        boolean word = Character.isLetter(label.charAt(0)) && label.chars().allMatch(Character::isLetterOrDigit)
                && !Ascii.consistsOf(label, Ascii::isAddressCharacter);
        return word ? text.substring(colon + 1) : text;
    }

    private static Optional<ImportReading> url(ParsedAddress.Rejected rejected, List<ImportFix> fixes) {
        String text = rejected.text();
        int scheme = text.indexOf("://");
        if (scheme < 0) {
            return Optional.empty();
        }
        String rest = text.substring(scheme + "://".length());
        int slash = rest.indexOf('/');
        String authority = slash < 0 ? rest : rest.substring(0, slash);
        String host = withoutPort(authority.substring(authority.indexOf('@') + 1));
        Optional<IpAddress> address = IpAddress.parse(host);
        if (address.isEmpty()) {
            return Optional.of(switch (ParsedAddress.parse(host)) {
                case ParsedAddress.Rejected(var _, var problem, var detail) ->
                    new ImportReading.Unreadable(problem, detail);
                case ParsedAddress.Range _ -> new ImportReading.Unreadable(AddressProblem.URL, rejected.detail());
            });
        }
        if (slash >= 0 && Ascii.isNumber(rest.substring(slash + 1))) {
            return Optional.of(new ImportReading.Unfit(ImportProblem.URL_OR_PREFIX, VisibleText.entry(text)));
        }
        return Optional.of(read(host, and(fixes, ImportFix.of(ImportFix.Kind.URL, text))));
    }

    private static String withoutPort(String authority) {
        if (authority.startsWith("[") && authority.indexOf(']') > 0) {
            return authority.substring(1, authority.indexOf(']'));
        }
        int colon = authority.indexOf(':');
        return colon >= 0 && colon == authority.lastIndexOf(':') ? authority.substring(0, colon) : authority;
    }

    private static Optional<ImportReading> port(ParsedAddress.Rejected rejected, List<ImportFix> fixes) {
        String text = rejected.text();
        int colon = text.lastIndexOf(':');
        boolean ipv4 = rejected.problem() == AddressProblem.PORT;
        boolean ipv6 = text.startsWith("[") && colon > 1 && text.charAt(colon - 1) == ']';
        if (!(ipv4 || ipv6) || !isPort(text.substring(colon + 1))) {
            return Optional.empty();
        }
        String address = ipv6 ? text.substring(1, colon - 1) : text.substring(0, colon);
        return Optional.of(read(address, and(fixes, ImportFix.of(ImportFix.Kind.PORT, text.substring(colon)))));
    }

    private static boolean isPort(String text) {
        return Ascii.isNumber(text) && text.length() <= 5 && Integer.parseInt(text) <= 0xFFFF;
    }

    private static Optional<ImportReading> mask(ParsedAddress.Rejected rejected, List<ImportFix> fixes) {
        String text = rejected.text();
        int slash = text.indexOf('/');
        Optional<IpAddress> mask = slash < 0 ? Optional.empty() : IpAddress.parse(text.substring(slash + 1));
        Optional<IpAddress> address = slash < 0 ? Optional.empty() : IpAddress.parse(text.substring(0, slash));
        if (mask.isEmpty() || address.isEmpty() || mask.get().family() != AddressFamily.IPV4
                || address.get().family() != AddressFamily.IPV4) {
            return Optional.empty();
        }
        int bits = (int) mask.get().low();
        boolean zero = address.get().low() == 0;
        if (zero ? bits == -1 : bits == 0) {
            return Optional.of(new ImportReading.Unfit(ImportProblem.RANGE_UNCLEAR, VisibleText.entry(text)));
        }
        boolean inverted = bits >= 0 && bits != 0;
        int ones = inverted ? ~bits : bits;
        int prefix = Integer.bitCount(ones);
        if (Integer.numberOfLeadingZeros(~ones) != prefix) {
            return Optional.of(new ImportReading.Unfit(ImportProblem.MASK_WITH_GAPS, mask.get().toString()));
        }
        ImportFix fix = ImportFix.of(inverted ? ImportFix.Kind.WILDCARD_MASK : ImportFix.Kind.NETMASK,
                mask.get().toString());
        return Optional.of(read(address.get() + "/" + prefix, and(fixes, fix)));
    }

    static List<ImportFix> and(List<ImportFix> fixes, ImportFix fix) {
        List<ImportFix> all = new ArrayList<>(fixes);
        all.add(fix);
        return all;
    }
}
