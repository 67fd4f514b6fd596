package dev.gatehouse.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;

import dev.gatehouse.domain.address.AccessLayers;
import dev.gatehouse.domain.address.AccessRaster;
import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.ui.control.MapPainter;
import dev.gatehouse.ui.control.MapPalette;

/**
 * Measures the map of the address space: the sets of a draft against live, cutting them into cells, painting. Run by
 * hand, arguments {@code [rows] [runs]}; milliseconds, median after warming up. A redraw (zooming, resizing) is cutting
 * and painting; the sets are made once for a draft.
 */
public final class MapBench {
    private static final MapPalette PALETTE = new MapPalette(0xFFEEF1F4, 0xFF6FBF86, 0xFFC5313C, 0xFF8C959F,
            0xFF0A5CC2, 0xFFB35900);
    private static final Stopwatch WATCH = new Stopwatch();

    private MapBench() {}

    public static void main(String[] args) {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 31;
        SplittableRandom random = new SplittableRandom(85);
        AccessRules live = AccessRules.of(rows(random, rows, 12, 28), rows(random, rows, 20, 33));
        AccessRules draft = AccessRules.of(rows(random, rows, 12, 28), rows(random, rows, 20, 33));
        System.out.printf(Locale.ROOT, "map of %d allowed and %d blocked rows, IPv4; draft and live share none%n", rows,
                rows);
        System.out.printf(Locale.ROOT, "%-52s %9s %9s %9s%n", "", "median", "min", "max");
        measure("sets of draft against live", runs, () -> AccessLayers.of(draft, live));
        AccessLayers layers = AccessLayers.of(draft, live);
        AddressRange whole = AddressRange.all(AddressFamily.IPV4);
        for (int order = 8; order <= 9; order++) {
            int cells = 1 << order;
            int size = 2 * cells;
            int finest = order;
            String name = cells + " x " + cells + " cells";
            AccessRaster raster = AccessRaster.of(layers, whole, order);
            measure(name + ": cut", runs, () -> AccessRaster.of(layers, whole, finest));
            measure(name + ": paint " + size + " x " + size + " pixels", runs,
                    () -> MapPainter.paint(raster, PALETTE, size, 1));
            measure(name + ": redraw, both", runs,
                    () -> MapPainter.paint(AccessRaster.of(layers, whole, finest), PALETTE, size, 1));
        }
        System.out.printf(Locale.ROOT, "(%d)%n", WATCH.sink());
    }

    private static void measure(String name, int runs, Supplier<Object> work) {
        double[] times = WATCH.times(runs, work);
        System.out.printf(Locale.ROOT, "%-52s %9.2f %9.2f %9.2f%n", name, times[runs / 2], times[0], times[runs - 1]);
    }

    private static List<AddressEntry> rows(SplittableRandom random, int rows, int shortest, int longest) {
        List<AddressEntry> entries = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            entries.add(AddressEntry.of(
                    AddressRange.around(IpAddress.ofIpv4(random.nextInt()), random.nextInt(shortest, longest))));
        }
        return entries;
    }
}
