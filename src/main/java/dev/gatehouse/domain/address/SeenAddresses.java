package dev.gatehouse.domain.address;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The different addresses of a long table, how often each occurs, and what stands beside the first of them. Not for use
 * by several threads.
 */
public final class SeenAddresses {
    /** So many different addresses are told apart; later ones are only counted, to keep memory within bounds. */
    public static final int MOST = 200_000;

    private final Map<IpAddress, Seen> seen = new LinkedHashMap<>();
    private long records;
    private long beyond;

    /** Adds one record. */
    public void add(IpAddress address, String text, String label) {
        records++;
        var known = seen.get(address);
        if (known != null) {
            seen.put(address, known.again());
        } else if (seen.size() < MOST) {
            seen.put(address, new Seen(address, text, label, 1));
        } else {
            beyond++;
        }
    }

    /** The different addresses in the order of their first record. */
    public List<Seen> all() {
        return List.copyOf(seen.values());
    }

    /** How many records were added. */
    public long records() {
        return records;
    }

    /** How many of them had an address that came after {@link #MOST} others and is therefore not among {@link #all}. */
    public long beyond() {
        return beyond;
    }

    /**
     * An address of a table.
     *
     * @param text
     *            as it was first spelled
     * @param label
     *            what stood beside it there, may be empty
     * @param count
     *            how many records have it, at least 1
     */
    public record Seen(IpAddress address, String text, String label, long count) {
        Seen again() {
            return new Seen(address, text, label, count + 1);
        }
    }
}
