package dev.gatehouse.app;

/** What the heap holds once everything that is dead is gone. */
final class LiveHeap {
    private static final double MEGABYTE = 1024.0 * 1024;
    /** A full collection leaves some of what is dead where it lies; every fourth does not. */
    private static final int UNTIL_ALL_IS_GONE = 4;

    private LiveHeap() {}

    /** Its size in megabytes. */
    static double megabytes() {
        for (var i = 0; i < UNTIL_ALL_IS_GONE; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
