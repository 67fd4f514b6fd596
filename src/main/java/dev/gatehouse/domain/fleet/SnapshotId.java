package dev.gatehouse.domain.fleet;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names one snapshot on this computer: when it was taken and eight digits that tell it from others of that second.
 *
 * @param value
 *            for instance {@code 20260801T140211Z-3f9a61c2}; sorts by time
 */
public record SnapshotId(String value) implements Comparable<SnapshotId> {
    private static final Pattern FORM = Pattern.compile("[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int DIGITS = 8;

    /**
     * @throws IllegalArgumentException
     *             for a text of another form
     */
    public SnapshotId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not the id of a snapshot");
        }
    }

    /** Whether a text has the form of an id. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** A new one for what was read at this time. */
    public static SnapshotId at(Instant taken) {
        return new SnapshotId(TIME.format(taken) + "-" + UUID.randomUUID().toString().substring(0, DIGITS));
    }

    @Override
    public int compareTo(SnapshotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
