package dev.gatehouse.app;

import java.util.function.IntSupplier;

/** Somebody asks this process to end (SIGTERM, Ctrl+C): its last word comes first, and says the exit code. */
final class StopSignal implements AutoCloseable {
    private final Thread hook;

    private StopSignal(IntSupplier lastWord) {
        hook = Thread.ofPlatform().name("stop signal")
                .unstarted(() -> Runtime.getRuntime().halt(lastWord.getAsInt()));
    }

    /** Listens until it is closed. */
    static StopSignal on(IntSupplier lastWord) {
        var signal = new StopSignal(lastWord);
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    /** Listens no more; once the process has been asked to end, the last word is spoken nevertheless. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // the hook is running and ends the process
        }
    }
}
