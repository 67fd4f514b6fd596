package dev.gatehouse.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.application.Platform;

import org.testfx.api.FxToolkit;

/** Runs something on the FX thread from a test and waits for its answer; starts the toolkit where need be. */
public final class FxRunner {

    private FxRunner() {}

    /** The answer of the work, or its exception wrapped. */
    public static <T> T onFx(Callable<T> work) {
        start();
        var answer = new CompletableFuture<T>();
        Runnable task = () -> {
            try {
                answer.complete(work.call());
            } catch (Throwable thrown) {
                answer.completeExceptionally(thrown);
            }
        };
        if (Platform.isFxApplicationThread()) {
            task.run(); // it would wait for itself
        } else {
            Platform.runLater(task);
        }
        return answer.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** TestFX must be the one that starts the toolkit, since it can do so only once in a process. */
    private static void start() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("The toolkit did not start", e);
        }
    }
}
