package dev.gatehouse.app;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import javafx.stage.Stage;

import dev.gatehouse.change.Pace;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.testing.FxRunner;

/**
 * The real window for what is done in it a thousand times: it is waited for by the frame, not by the tenth of a second.
 */
final class QuickWindow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SHOWN = 2;

    private final WindowFixture window;
    private final Frames frames = new Frames();

    /** Opens it; from any thread but the window's. */
    QuickWindow(LocalStores stores, Pace pace) {
        window = FxRunner.onFx(() -> new WindowFixture(new Stage(), new AppConnections(SandboxOptions.defaults()),
                stores, pace));
        FxRunner.onFx(() -> {
            frames.start();
            return true;
        });
    }

    WindowFixture fixture() {
        return window;
    }

    /** Opens the sandbox. */
    void openSandbox() throws InterruptedException {
        act(() -> window.shell().pages().connection().openSandbox());
        await("the list of profiles", () -> !window.shell().pages().profiles().profiles().isEmpty());
    }

    /** Waits until the pages nobody has asked for are read, which takes memory too. */
    void awaitSpareTime() throws InterruptedException {
        frames.awaitSpareTime();
    }

    /** Does something on the window's thread. */
    void act(Runnable action) {
        FxRunner.onFx(() -> {
            action.run();
            return true;
        });
    }

    /** Waits until something is so, looking once a frame. */
    void await(String what, BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!FxRunner.onFx(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            frames.awaitMore(1);
        }
    }

    /** Waits until what was done last has been drawn. */
    void awaitDrawn() throws InterruptedException {
        frames.awaitMore(SHOWN);
        frames.forget();
    }

    /** Waits until no task is at work for the window, and what came of the last has been drawn. */
    void awaitRest() throws InterruptedException {
        do {
            await("the tasks to end", window::isIdle);
            awaitDrawn();
        } while (!FxRunner.onFx(window::isIdle));
    }

    @Override
    public void close() {
        FxRunner.onFx(() -> {
            frames.stop();
            return true;
        });
        window.close();
    }
}
