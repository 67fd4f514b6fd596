package dev.gatehouse.app;

/**
 * How much work may go on beside the window at once. Analysis of long lists would otherwise take every processor of a
 * small computer and the next frame would wait.
 */
final class BackgroundWork {
    /** Read by the Java runtime when the first virtual thread starts, and never again. */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    private BackgroundWork() {}

    /**
     * Leaves one processor to the window; where somebody has chosen already, that holds. Must be called before the
     * first task, later it has no effect.
     */
    static void leaveOneProcessor() {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, Integer.toString(beside(Runtime.getRuntime().availableProcessors())));
        }
    }

    static int beside(int processors) {
        return Math.max(1, processors - 1);
    }
}
