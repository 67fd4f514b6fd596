package dev.gatehouse.app;

import java.util.Locale;
import java.util.function.BooleanSupplier;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

/** Plays a person at the keyboard: presses keys, waits for what should happen, and takes pictures. */
final class TourDriver {
    private final Scene scene;
    private final Keyboard keys;
    private final Album album;
    private final int journey;
    private int pictures;

    /**
     * Plays in a scene; made on the FX thread, used off it.
     *
     * @param journey
     *            its number, 1 to 9
     */
    TourDriver(Scene scene, Hands hands, Album album, int journey) {
        this.scene = scene;
        this.keys = new Keyboard(scene, hands);
        this.album = album;
        this.journey = journey;
    }

    /** Presses keys together and lets them go. */
    void press(KeyCode... together) {
        keys.press(together);
    }

    /** Types a text. */
    void type(String text) {
        keys.type(text);
    }

    /** Types over what a field holds. */
    void typeOver(String text) {
        keys.typeOver(text);
    }

    /** Presses Tab until a control has the focus, as a person would. */
    void tabTo(String id) {
        keys.tabTo(id);
    }

    /** Goes to a button and presses it. */
    void pressButton(String id) {
        keys.pressButton(id);
    }

    /** Waits until a control, or one inside it, has the focus. */
    void awaitFocus(String id) {
        keys.awaitFocus(id);
    }

    /** Waits until the focus is in a field for text. */
    void awaitField() {
        keys.awaitField();
    }

    /**
     * Waits until something is so; looks on the FX thread.
     *
     * @throws IllegalStateException
     *             when it never is; the last picture shows what is so instead
     */
    void await(String what, BooleanSupplier condition) {
        try {
            keys.await(what, condition);
        } catch (IllegalStateException e) {
            picture("stuck");
            throw e;
        }
    }

    /** Whether something that a selector of style sheets names is in the window. FX thread only. */
    boolean shows(String selector) {
        return scene.getRoot().lookup(selector) != null;
    }

    /** Something happens that is not the person's doing; on the FX thread. */
    void meanwhile(Runnable happens) {
        Keyboard.onFx(() -> {
            happens.run();
            return true;
        });
        keys.settle();
    }

    /** Takes a picture; its name begins with the numbers of the journey and of the picture. */
    void picture(String name) {
        keys.settle();
        pictures++;
        var numbered = String.format(Locale.ROOT, "%d-%02d-%s", journey, pictures, name);
        Keyboard.awaitFrames(scene);
        album.take(scene, numbered);
    }
}
