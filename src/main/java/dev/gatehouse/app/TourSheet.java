package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The spreadsheet of the ninth journey: good rows, and some of all that goes wrong in spreadsheets. */
final class TourSheet {
    private static final int GOOD = 40;
    private static final List<String> ODD = List.of("203.0.113.5/24", "198.51.100.10-198.51.100.20",
            "10[.]0[.]0[.]0/8", "192.168.7.*", "200.255.0.0/16", "20.0.1.0/24", "300.1.1.1", "010.1.1.1",
            "vpn.acme.com", "0.0.0.0/0", "2001:DB8::1");

    private TourSheet() {}

    /** Writes the sheet into a folder, which is made if need be. */
    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve("addresses.tsv"), text());
    }

    private static String text() {
        var ranges = new ArrayList<>(ODD);
        IntStream.range(0, GOOD).forEach(i -> ranges.add("20.0." + i + ".0/24"));
        var lines = new StringBuilder("Site\tRange\tNote\r\n");
        IntStream.range(0, ranges.size()).forEach(i -> lines.append("Site ").append(i % 12 + 1).append('\t')
                .append(ranges.get(i)).append("\tticket ").append(1000 + i).append("\r\n"));
        return lines.toString();
    }
}
