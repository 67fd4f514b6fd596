package dev.gatehouse.ui.control;

/**
 * The colours of a map, each as opaque ARGB.
 *
 * @param ground
 *            nobody may sign in
 * @param allowed
 *            may sign in
 * @param blocked
 *            the stripes of what is blocked
 * @param dead
 *            the lines of what is blocked without effect
 * @param gained
 *            the dots of who gains access
 * @param lost
 *            the stripes of who loses access
 */
public record MapPalette(int ground, int allowed, int blocked, int dead, int gained, int lost) {

    private static final int OPAQUE = 0xFF;

    /** A mixture of two colours; a share of 1 is all {@code over}. */
    static int mix(int under, int over, float share) {
        int parts = Math.round(share * 256);
        return (OPAQUE << 24) | channel(under, over, parts, 16) | channel(under, over, parts, 8)
                | channel(under, over, parts, 0);
    }

    private static int channel(int under, int over, int parts, int shift) {
        int from = (under >>> shift) & 0xFF;
        int to = (over >>> shift) & 0xFF;
        return (from + (((to - from) * parts) >> 8)) << shift;
    }
}
