package dev.gatehouse.domain.address;

import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.address.ImportReading.Question;
import dev.gatehouse.domain.text.VisibleText;

/** Reads ranges: two addresses with a dash between them, and asterisks in place of octets. */
final class ImportSpans {
    private static final int OCTETS = 4;
    private static final int OCTET_BITS = 8;

    private ImportSpans() {}

    /** What a range means; empty for what is none. */
    static Optional<ImportReading> read(String text, List<ImportFix> fixes) {
        return dashed(text, fixes).or(() -> wildcard(text, fixes));
    }

    /** A range: the dash may have blanks around it; after an IPv4 address a last octet alone may follow. */
    private static Optional<ImportReading> dashed(String text, List<ImportFix> fixes) {
        int dash = dash(text);
        if (dash <= 0 || text.charAt(dash - 1) == '/') {
            return Optional.empty();
        }
        int after = text.startsWith("..", dash) ? dash + 2 : dash + 1;
        String left = text.substring(0, dash).strip();
        String right = text.substring(after).strip();
        Optional<IpAddress> first = IpAddress.parse(left);
        if (first.isEmpty()) {
            return unclear(left, text);
        }
        Optional<IpAddress> last = IpAddress.parse(right);
        if (last.isEmpty() && Ascii.isNumber(right) && first.get().family() == AddressFamily.IPV4) {
            last = IpAddress.parse(left.substring(0, left.lastIndexOf('.') + 1) + right);
        }
        return last.isEmpty() ? unclear(right, text) : Optional.of(range(first.get(), last.get(), text, fixes));
    }

    private static int dash(String text) {
        int dots = text.indexOf("..");
        for (int i = 0; i < text.length(); i++) {
            if (ImportWords.isDash(text.charAt(i))) {
                return i;
            }
        }
        return dots > 0 && IpAddress.parse(text.substring(0, dots)).isPresent() ? dots : -1;
    }

    /** A side that is an address gone wrong says why; for anything else the dash is not that of a range. */
    private static Optional<ImportReading> unclear(String side, String text) {
        boolean again = side.indexOf('*') >= 0 || side.chars().anyMatch(ImportWords::isDash);
        if (again || !ImportWords.looksWhole(side)) {
            return ImportWords.looksWhole(text)
                    ? Optional.of(new ImportReading.Unfit(ImportProblem.RANGE_UNCLEAR, VisibleText.entry(text)))
                    : Optional.empty();
        }
        return Optional.of(switch (ParsedAddress.parse(side)) {
            case ParsedAddress.Rejected(var _, var problem, var detail) ->
                new ImportReading.Unreadable(problem, detail);
            case ParsedAddress.Range _ ->
                new ImportReading.Unfit(ImportProblem.RANGE_UNCLEAR, VisibleText.entry(text));
        });
    }

    private static ImportReading range(IpAddress first, IpAddress last, String text, List<ImportFix> fixes) {
        if (first.family() != last.family()) {
            return new ImportReading.Unfit(ImportProblem.RANGE_MIXED, VisibleText.entry(text));
        }
        if (first.compareTo(last) > 0) {
            return new ImportReading.Unfit(ImportProblem.RANGE_BACKWARDS, VisibleText.entry(text));
        }
        AddressInterval interval = new AddressInterval(first, last);
        List<AddressRange> ranges = interval.toRanges();
        List<ImportFix> all = ImportToken.and(fixes, new ImportFix(ImportFix.Kind.RANGE, interval.toString()));
        return ranges.getFirst().prefixLength() == 0
                ? new ImportReading.Choice(Question.EVERYONE, ranges, all)
                : new ImportReading.Entries(ranges, all);
    }

    /** Asterisks at the end, or an x in their place: {@code 10.1.2.*}, {@code 10.1.*}. */
    private static Optional<ImportReading> wildcard(String text, List<ImportFix> fixes) {
        if (text.startsWith("*.") && text.chars().anyMatch(c -> Character.isLetter(c) && c != 'x' && c != 'X')) {
            return Optional.of(new ImportReading.Unreadable(AddressProblem.HOST_NAME, VisibleText.entry(text)));
        }
        List<String> octets = Splits.at(text.replace('x', '*').replace('X', '*'), '.');
        int plain = octets.indexOf("*");
        if (plain > 0 && octets.size() <= OCTETS
                && octets.subList(plain, octets.size()).stream().allMatch("*"::equals)) {
            return Optional.of(wildcard(octets.subList(0, plain), text, fixes));
        }
        return (text.indexOf('*') > 0 || plain >= 0) && ImportWords.looksWhole(text)
                ? Optional.of(new ImportReading.Unfit(ImportProblem.RANGE_UNCLEAR, VisibleText.entry(text)))
                : Optional.empty();
    }

    private static ImportReading wildcard(List<String> octets, String text, List<ImportFix> fixes) {
        String address = String.join(".", octets) + ".0".repeat(OCTETS - octets.size());
        return switch (ParsedAddress.parse(address + "/" + OCTET_BITS * octets.size())) {
            case ParsedAddress.Range range ->
                ImportToken.accepted(range, ImportToken.and(fixes, ImportFix.of(ImportFix.Kind.WILDCARD, text)));
            case ParsedAddress.Rejected(var _, var problem, var detail) ->
                new ImportReading.Unreadable(problem, detail);
        };
    }
}
