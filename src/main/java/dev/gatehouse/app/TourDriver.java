package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

import dev.gatehouse.ui.common.Snapshots;

/** Plays a person at the keyboard: presses keys, waits for what should happen, and takes pictures. */
final class TourDriver {
    private final Scene scene;
    private final Keyboard keys;
    private final Path out;
    private int pictures;

    /** Plays in a scene; made on the FX thread, used off it. */
    TourDriver(Scene scene, Path out) {
        this.scene = scene;
        this.keys = new Keyboard(scene, new RobotHands());
        this.out = out;
    }

    /** Presses keys together and lets them go. */
    void press(KeyCode... together) {
        keys.press(together);
    }

    /** Types a text. */
    void type(String text) {
        keys.type(text);
    }

    /** Presses Tab until a control has the focus, as a person would. */
    void tabTo(String id) {
        keys.tabTo(id);
    }

    /** Waits until something is so; looks on the FX thread. */
    void await(String what, BooleanSupplier condition) {
        keys.await(what, condition);
    }

    /** Takes a picture; its name begins with its number. */
    void picture(String name) {
        keys.settle();
        pictures++;
        var file = out.resolve(String.format(Locale.ROOT, "%02d-%s.png", pictures, name));
        Keyboard.onFx(() -> {
            try {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                Snapshots.save(scene, file);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
