package dev.gatehouse.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressInterval;
import dev.gatehouse.domain.address.AddressSet;

/**
 * The addresses of one family in 512 columns: all of IPv4, and of IPv6 what is in use for clients, 2000::/3.
 *
 * @param runs
 *            columns of one kind beside each other, from the left; they cover the whole strip
 */
public record AccessStrip(List<Run> runs) {
    /** Copies the runs. */
    public AccessStrip {
        runs = List.copyOf(runs);
    }

    /** How many columns there are. */
    public static final int COLUMNS = 512;
    private static final int IPV4_SHIFT = 23;
    private static final int IPV6_SHIFT = 52;
    private static final int IPV6_FIRST = 0x200;

    /** Which addresses of a column may sign in. */
    public enum Kind {
        NONE, SOME, ALL
    }

    /** Columns from {@code from} on, so many of one kind. */
    public record Run(int from, int length, Kind kind) {}

    static AccessStrip of(AddressSet set, AddressFamily family) {
        var columns = new Kind[COLUMNS];
        Arrays.fill(columns, Kind.NONE);
        set.intervals(family).forEach(range -> mark(columns, range));
        var runs = new ArrayList<Run>();
        var from = 0;
        for (var i = 1; i <= COLUMNS; i++) {
            if (i == COLUMNS || columns[i] != columns[from]) {
                runs.add(new Run(from, i - from, columns[from]));
                from = i;
            }
        }
        return new AccessStrip(runs);
    }

    private static void mark(Kind[] columns, AddressInterval range) {
        var isV4 = range.family() == AddressFamily.IPV4;
        var first = isV4 ? (int) (range.first().low() >>> IPV4_SHIFT) : column(range.first().high());
        var last = isV4 ? (int) (range.last().low() >>> IPV4_SHIFT) : column(range.last().high());
        for (var i = Math.max(first, 0); i <= Math.min(last, COLUMNS - 1); i++) {
            columns[i] = (i > first || startsColumn(range, isV4)) && (i < last || endsColumn(range, isV4))
                    ? Kind.ALL
                    : Kind.SOME;
        }
    }

    private static int column(long high) {
        return (int) (high >>> IPV6_SHIFT) - IPV6_FIRST;
    }

    private static boolean startsColumn(AddressInterval range, boolean isV4) {
        var first = range.first();
        return isV4 ? isClear(first.low(), IPV4_SHIFT) : isClear(first.high(), IPV6_SHIFT) && first.low() == 0;
    }

    private static boolean endsColumn(AddressInterval range, boolean isV4) {
        var last = range.last();
        return isV4 ? isClear(~last.low(), IPV4_SHIFT) : isClear(~last.high(), IPV6_SHIFT) && last.low() == -1;
    }

    private static boolean isClear(long value, int bits) {
        return (value & ((1L << bits) - 1)) == 0;
    }
}
