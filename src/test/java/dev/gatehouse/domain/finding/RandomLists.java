package dev.gatehouse.domain.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Short lists of rows that overlap, touch, repeat and cover one another, the same for the same seed. */
final class RandomLists {
    private static final List<String> ROWS = List.of("10.0.0.0/8", "10.1.0.0/16", "10.1.2.3", "10.1.2.0/24",
            "192.0.2.0/25", "192.0.2.128/25", "192.0.2.0/24", "0.0.0.0/1", "128.0.0.0/1", "0.0.0.0/0", "::/0",
            "2001:db8::/32", "2001:db8::1", "8.8.8.8");
    private final SplittableRandom random;

    RandomLists(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Up to four rows, perhaps none. */
    List<String> next() {
        return rows(random.nextInt(5));
    }

    /** One to four rows. */
    List<String> some() {
        return rows(1 + random.nextInt(4));
    }

    private List<String> rows(int count) {
        var rows = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            rows.add(ROWS.get(random.nextInt(ROWS.size())));
        }
        return rows;
    }
}
