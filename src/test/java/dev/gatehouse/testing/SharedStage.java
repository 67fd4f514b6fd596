package dev.gatehouse.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import dev.gatehouse.ui.common.Theme;
import dev.gatehouse.ui.common.ThemeManager;

/** A scene in the stage that all tests share. */
public final class SharedStage {
    private static final int PATIENCE = 30;

    private SharedStage() {}

    /** Shows a scene in its own size, whatever size the test before left; on the FX thread. */
    public static void show(Stage stage, Scene scene) {
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    /**
     * Shows a scene in its own size and in our light look, without which its controls have no parts once a window of
     * the program was opened in this process; on the FX thread.
     */
    public static void showDressed(Stage stage, Scene scene) {
        ThemeManager.dress(scene, Theme.LIGHT);
        show(stage, scene);
    }

    /** Waits until a scene was styled and laid out anew, which no wait for the FX thread's queue does. */
    public static void awaitFrame(Scene scene) {
        var laidOut = new CompletableFuture<Boolean>();
        Runnable heard = () -> laidOut.complete(true);
        FxRunner.onFx(() -> {
            scene.addPostLayoutPulseListener(heard);
            Platform.requestNextPulse();
            return true;
        });
        laidOut.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        FxRunner.onFx(() -> {
            scene.removePostLayoutPulseListener(heard);
            return true;
        });
    }
}
