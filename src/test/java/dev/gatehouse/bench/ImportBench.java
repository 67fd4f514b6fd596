package dev.gatehouse.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressImport;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.ImportPlan;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.Tidy;

/**
 * Measures the reading of pasted text: a plain list, and a spreadsheet of three columns in which one line in ten has to
 * be put right or refused. Run by hand, arguments {@code [lines] [runs]}; milliseconds, median after warming up.
 */
public final class ImportBench {
    private static final Stopwatch WATCH = new Stopwatch();

    private ImportBench() {}

    public static void main(String[] args) {
        int lines = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 31;
        SplittableRandom random = new SplittableRandom(25);
        String plain = text(lines, i -> block(random).toString());
        String sheet = "Site\tRange\tNote\n"
                + text(lines, i -> "Site " + i % 40 + "\t" + cell(random, i) + "\tticket " + i);
        List<AddressEntry> list = IntStream.range(0, lines).mapToObj(i -> AddressEntry.of(block(random))).toList();
        System.out.printf(Locale.ROOT, "import of %d lines into a list of %d rows%n", lines, lines);
        System.out.printf(Locale.ROOT, "%-52s %9s %9s %9s%n", "", "median", "min", "max");
        measure("plain list: read and plan", runs, () -> plan(plain, list).accepted());
        measure("spreadsheet with garbage: read and plan", runs, () -> plan(sheet, list).accepted());
        measure("the same, and merge what enters", runs, () -> Tidy.merge(plan(sheet, list).entries()).size());
        System.out.printf(Locale.ROOT, "(%d)%n", WATCH.sink());
    }

    private static ImportPlan plan(String text, List<AddressEntry> list) {
        return ImportPlan.of(AddressImport.of(text), Map.of(), list);
    }

    private static String text(int lines, IntFunction<String> line) {
        return IntStream.range(0, lines).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static AddressRange block(SplittableRandom random) {
        return AddressRange.around(IpAddress.ofIpv4(random.nextInt()), random.nextInt(16, 33));
    }

    private static String cell(SplittableRandom random, int line) {
        IpAddress address = IpAddress.ofIpv4(random.nextInt() & 0x7FFFFFF0);
        return switch (line % 60) {
            case 5 -> address.toString().replace(".", "[.]");
            case 15 -> address + " – " + IpAddress.ofIpv4((int) address.low() + 13);
            case 25 -> "vpn" + line + ".acme.com";
            case 35 -> "0" + address;
            case 45 -> address + " 255.255.255.240";
            case 55 -> "\"" + address + "\u200b\"";
            default -> block(random).toString();
        };
    }

    private static void measure(String name, int runs, Supplier<Object> work) {
        double[] times = WATCH.times(runs, work);
        System.out.printf(Locale.ROOT, "%-52s %9.2f %9.2f %9.2f%n", name, times[runs / 2], times[0], times[runs - 1]);
    }
}
