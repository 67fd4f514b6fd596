package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.gatehouse.domain.address.ImportTable.Line;

/**
 * Which column of a table holds the addresses, and whether the one beside it belongs to it: the mask, the prefix
 * length, the last address of a range.
 *
 * @param address
 *            the column with most addresses, from 0; empty for a list, where every cell may hold some
 * @param joint
 *            what goes between the address and the next column, empty when they do not belong together
 */
record ImportColumns(OptionalInt address, String joint) {
    private static final int SAMPLE = 200;
    private static final Pattern FIRST = Pattern
            .compile("(?i).*(start|first|from|begin|lower|von|anfang|desde|début).*");
    private static final Pattern LAST = Pattern.compile("(?i).*(end|last|to|upper|bis|ende|hasta|fin).*");
    private static final Pattern PREFIX = Pattern.compile("(?i).*(prefix|mask|cidr|bits|length|maske|präfix).*");

    static ImportColumns of(ImportTable table, OptionalInt chosen) {
        if (chosen.isPresent() && chosen.getAsInt() < table.columns()) {
            return new ImportColumns(chosen, joint(table, chosen.getAsInt()));
        }
        if (table.columns() < 2) {
            return new ImportColumns(OptionalInt.empty(), "");
        }
        List<Line> sample = table.lines().stream().filter(line -> !isComment(line)).limit(SAMPLE).toList();
        int[] found = IntStream.range(0, table.columns()).map(column -> addresses(sample, column)).toArray();
        int[] open = IntStream.range(0, found.length).map(column -> publicAddresses(sample, column)).toArray();
        int best = IntStream.range(0, found.length).reduce(0,
                (one, other) -> found[other] > found[one] || (found[other] == found[one] && open[other] > open[one])
                        ? other
                        : one);
        if (found[best] == 0) {
            return new ImportColumns(OptionalInt.empty(), "");
        }
        String joint = joint(table, best);
        boolean list = joint.isEmpty() && IntStream.range(0, found.length)
                .allMatch(column -> 2 * found[column] >= filled(sample, column));
        return list ? new ImportColumns(OptionalInt.empty(), "") : new ImportColumns(OptionalInt.of(best), joint);
    }

    static boolean isComment(Line line) {
        String text = line.text().stripLeading();
        return text.startsWith("#") || text.startsWith("//");
    }

    /** How many cells of a column hold an address; a column of masks holds none. */
    private static int addresses(List<Line> sample, int column) {
        return (int) sample.stream().map(line -> ImportCell.read(line.cell(column)).pieces())
                .filter(pieces -> pieces.stream().anyMatch(piece -> isAddress(piece.reading()))).count();
    }

    /** Nobody signs in from a private network, so between two columns of addresses the public one is meant. */
    private static int publicAddresses(List<Line> sample, int column) {
        return (int) sample.stream().map(line -> IpAddress.parse(line.cell(column).strip()))
                .filter(address -> address.map(AddressRange::single).flatMap(SpecialPurpose::of).isEmpty()
                        && address.isPresent())
                .count();
    }

    private static boolean isAddress(ImportReading reading) {
        return switch (reading) {
            case ImportReading.Entries _,ImportReading.Choice _ -> true;
            case ImportReading.Unreadable _,ImportReading.Unfit _,ImportReading.Ignored _ -> false;
        };
    }

    private static int filled(List<Line> sample, int column) {
        return (int) sample.stream().filter(line -> !line.cell(column).isBlank()).count();
    }

    private static String joint(ImportTable table, int column) {
        if (column + 1 >= table.columns()) {
            return "";
        }
        Line heading = table.lines().stream().filter(line -> !line.text().isBlank() && !isComment(line)).findFirst()
                .orElseThrow();
        List<String> beside = table.lines().stream().skip(heading.number()).map(line -> line.cell(column + 1).strip())
                .filter(cell -> !cell.isEmpty()).limit(SAMPLE).toList();
        String name = heading.cell(column + 1);
        if (beside.isEmpty()) {
            return "";
        }
        if (beside.stream().allMatch(ImportColumns::isMask)) {
            return "/";
        }
        boolean lengths = beside.stream().allMatch(cell -> cell.matches("/?\\d{1,3}"));
        if (lengths && PREFIX.matcher(name).matches()) {
            return "/";
        }
        boolean ends = FIRST.matcher(heading.cell(column)).matches() && LAST.matcher(name).matches()
                && beside.stream().allMatch(cell -> IpAddress.parse(cell).isPresent());
        return ends ? "-" : "";
    }

    private static boolean isMask(String cell) {
        return IpAddress.parse(cell).filter(mask -> mask.family() == AddressFamily.IPV4 && mask.low() >>> 24 == 255)
                .isPresent();
    }

    /** The cell with the addresses of a line, joined with the one beside it where they belong together. */
    String cell(Line line, int column) {
        String cell = line.cell(column);
        String next = joint.isEmpty() ? "" : line.cell(column + 1).strip();
        if (next.isEmpty() || cell.isBlank()) {
            return cell;
        }
        return cell.strip() + (next.startsWith("/") ? "" : joint) + next;
    }

    /** The cells of a line that are neither the address nor joined to it. */
    List<String> others(Line line, int column) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            boolean joined = i == column + 1 && !joint.isEmpty();
            if (i != column && !joined && !line.cell(i).isBlank()) {
                others.add(line.cell(i).strip());
            }
        }
        return others;
    }

    static boolean isHeadingWord(String text) {
        return text.toLowerCase(Locale.ROOT).matches(
                "(?s).*\\b(ip|ips|ipv4|ipv6|cidr|cidrs|range|ranges|address|addresses|network|networks|subnet|subnets|prefix"
                        + "|prefixes|host|site|adresse|adressen|netz|netze|red|rango|plage|réseau|rede)\\b.*");
    }
}
