package dev.gatehouse.ui.audit;

import java.util.List;

import dev.gatehouse.domain.fleet.SnapshotId;

/**
 * How profiles stood over time, as pictures and as a table that says the same.
 *
 * @param trends
 *            one for each figure
 * @param rows
 *            one for each snapshot, the newest first
 */
public record TimeLine(List<Trend> trends, List<Row> rows) {
    /** Nothing is known. */
    public static final TimeLine NONE = new TimeLine(List.of(), List.of());

    /** Copies the lists. */
    public TimeLine {
        trends = List.copyOf(trends);
        rows = List.copyOf(rows);
    }

    /**
     * One figure over time.
     *
     * @param name
     *            what it is
     * @param latest
     *            its latest value, in words
     * @param spoken
     *            the whole course in a sentence
     * @param points
     *            its values, the oldest first; without those that are not known
     */
    public record Trend(String name, String latest, String spoken, List<Point> points) {
        /** Copies the list. */
        public Trend {
            points = List.copyOf(points);
        }
    }

    /**
     * A value.
     *
     * @param x
     *            when, from 0 for the first snapshot to 1 for the last
     * @param y
     *            how much, from 0 for the least to 1 for the most; one half when it never changed
     * @param text
     *            both in words
     * @param partial
     *            whether some profiles could not be read, so that it says less than the others
     */
    public record Point(double x, double y, String text, boolean partial) {}

    /**
     * A snapshot.
     *
     * @param id
     *            which
     * @param cells
     *            what it is called and when it was taken, then the figures in the order of the trends
     */
    public record Row(SnapshotId id, List<String> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
