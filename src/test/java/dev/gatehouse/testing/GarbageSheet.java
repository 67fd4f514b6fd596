package dev.gatehouse.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Three columns of a spreadsheet as they arrive on the clipboard: a heading and 200 rows, of which 171 are good, 12 can
 * be put right, 9 are there twice and 8 are no addresses. The list it is pasted into holds {@code 200.255.0.0/16}.
 */
public final class GarbageSheet {
    private static final List<String> FIXED = List.of("203.0.113.5/24", "198.51.100.10-198.51.100.20",
            "10[.]0[.]0[.]0/8", "192.0.2.1:443", "１９２．０．２．９", "192.0.2.16/255.255.255.240", "192.168.7.*",
            "https://192.0.2.40/login", "[2001:db8::5]", "192.0.2.50.", "192.0.2.60\u200b",
            "192.0.2.64 – 192.0.2.95");
    private static final List<String> DUPLICATES = List.of("200.255.0.0/16", "20.0.1.0/24", "20.0.6.0/24",
            "20.0.3.0/24",
            "20.0.4.0/24", "2001:DB8::1", "10.0.0.0/8", "192.0.2.1", "192.0.2.9/32");
    private static final List<String> REJECTED = List.of("300.1.1.1", "010.1.1.1", "vpn.acme.com", "0.0.0.0/0",
            "fe80::1%eth0", "10.0.0.0/33", "10.0.0", "n/a");
    private static final int ROWS = 200;

    private GarbageSheet() {}

    /** The text, lines as Windows ends them. */
    public static String text() {
        var ranges = new ArrayList<String>();
        ranges.add("2001:DB8::1");
        IntStream.range(0, ROWS - 1 - FIXED.size() - DUPLICATES.size() - REJECTED.size())
                .forEach(i -> ranges.add(i % 3 == 2 ? "20.1." + i + ".0/26" : "20.0." + i + ".0/24"));
        ranges.addAll(1, List.of(FIXED.get(0), FIXED.get(1), FIXED.get(2)));
        ranges.addAll(9, REJECTED.subList(0, 4));
        ranges.addAll(FIXED.subList(3, FIXED.size()));
        ranges.addAll(DUPLICATES);
        ranges.addAll(REJECTED.subList(4, REJECTED.size()));
        var lines = new ArrayList<String>();
        lines.add("Site\tRange\tNote");
        IntStream.range(0, ranges.size()).forEach(i -> lines.add("Site " + (i % 12 + 1) + "\t" + ranges.get(i)
                + "\tticket " + (1000 + i)));
        return String.join("\r\n", lines) + "\r\n";
    }
}
