package dev.gatehouse.ui.control;

import java.util.function.IntFunction;

/**
 * A stretch of a {@link RangeStrip}.
 *
 * @param kind
 *            what the rules make of it
 * @param start
 *            where it begins, 0 to 1 of the strip
 * @param end
 *            where it ends, at least {@code start}, at most 1
 * @param words
 *            the range and what becomes of it, in words, by {@code at}: put into words when somebody points at it, for
 *            a strip may have thousands of stretches
 * @param at
 *            which stretch {@code words} knows it as
 */
public record RangeSegment(Kind kind, double start, double end, IntFunction<String> words, int at) {

    /** What the rules make of a stretch. */
    public enum Kind {
        /** May sign in. */
        ALLOWED,
        /** Blocked inside an allowed stretch. */
        BLOCKED,
        /** Named by a row that has no effect. */
        DEAD,
        /** May sign in, and could not before. */
        GAINED,
        /** May not sign in, and could before. */
        LOST
    }

    /** A stretch, from 0 to 1 of the strip, that is put into words already. */
    public RangeSegment(Kind kind, double start, double end, String label) {
        this(kind, start, end, _ -> label, 0);
    }

    /**
     * Checks that the stretch lies on the strip.
     *
     * @throws IllegalArgumentException
     *             where it does not
     */
    public RangeSegment {
        if (!(start >= 0 && start <= end && end <= 1)) {
            throw new IllegalArgumentException("Not on the strip: " + start + " to " + end);
        }
    }

    /** The range and what becomes of it, in words. */
    public String label() {
        return words.apply(at);
    }
}
