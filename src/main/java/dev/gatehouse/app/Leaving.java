package dev.gatehouse.app;

import java.time.Duration;

import dev.gatehouse.ui.common.FxTaskRunner;

/** How a window is left: what was typed is kept, what is at work may come to its end, and then the rest is ended. */
record Leaving(AppGraph graph, FxTaskRunner runner) {
    /** For a task that has been interrupted; afterwards nothing writes into any folder. */
    private static final Duration ENDING = Duration.ofSeconds(5);

    /**
     * Leaves it; on the FX thread, which it blocks.
     *
     * @param patience
     *            how long what is at work may take
     */
    void within(Duration patience) throws InterruptedException {
        graph.keep();
        runner.awaitIdle(patience);
        graph.close();
        runner.close();
        runner.awaitIdle(ENDING);
    }
}
