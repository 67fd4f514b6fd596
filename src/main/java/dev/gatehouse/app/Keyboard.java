package dev.gatehouse.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/**
 * A person at the keyboard of one window, who acts by keys alone. After each act something that can be seen must have
 * the focus: whoever loses sight of it is lost. Used off the FX thread.
 */
final class Keyboard {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(10);
    private static final int MOST_TABS = 80;
    /** What one task leaves for later, and what that leaves for later. */
    private static final int ROUNDS = 2;

    private final Scene scene;
    private final Hands hands;

    Keyboard(Scene scene, Hands hands) {
        this.scene = scene;
        this.hands = hands;
    }

    /**
     * Presses keys together and lets them go.
     *
     * @throws IllegalStateException
     *             when afterwards nothing that can be seen has the focus
     */
    void press(KeyCode... keys) {
        onFx(() -> {
            hands.press(List.of(keys));
            return true;
        });
        hands.breathe();
        look(); // nobody presses the next key before seeing what this one did
        var after = List.of(keys).toString();
        awaitSo(() -> "after " + after + ": " + onFx(() -> FocusSight.in(scene).trouble()),
                () -> FocusSight.in(scene).isSeen());
    }

    /** Types a text, letter by letter. */
    void type(String text) {
        text.chars().forEach(character -> {
            onFx(() -> {
                hands.type((char) character);
                return true;
            });
            hands.breathe();
        });
        settle();
    }

    /** Types over what a field holds. */
    void typeOver(String text) {
        press(KeyCode.CONTROL, KeyCode.A);
        type(text);
    }

    /**
     * Presses Tab until a control, or one inside it, has the focus.
     *
     * @throws IllegalStateException
     *             when Tab never comes there
     */
    void tabTo(String id) {
        for (var i = 0; i < MOST_TABS; i++) {
            if (focusIsIn(id)) {
                return;
            }
            press(KeyCode.TAB);
        }
        throw new IllegalStateException("Tab never reaches " + id);
    }

    /** Goes to a button and presses it. */
    void pressButton(String id) {
        tabTo(id);
        press(KeyCode.ENTER);
    }

    /** Waits until a control, or one inside it, has the focus. */
    void awaitFocus(String id) {
        awaitSo(() -> "the focus never comes to " + id + ", it is on " + onFx(scene::getFocusOwner) + " "
                + onFx(() -> FocusSight.in(scene).trouble()),
                () -> FocusSight.in(scene).isIn(id));
        settle();
    }

    /** Waits until one can type: until the focus is in a field for text. */
    void awaitField() {
        awaitSo(() -> "nothing to type into: " + scene.getFocusOwner(),
                () -> scene.getFocusOwner() instanceof TextInputControl);
        settle();
    }

    /** Whether a control, or one inside it, has the focus. */
    boolean focusIsIn(String id) {
        return onFx(() -> FocusSight.in(scene).isIn(id));
    }

    /** Waits until something is so; looks on the FX thread. */
    void await(String what, BooleanSupplier condition) {
        awaitSo(() -> "waited in vain for " + what, condition);
        settle();
    }

    private static void awaitSo(Supplier<String> complaint, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!onFx(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(complaint.get());
            }
            rest();
        }
    }

    /** Lets what was asked for on the FX thread happen; styles and layout follow with the next frame. */
    void settle() {
        for (var i = 0; i < ROUNDS; i++) {
            onFx(() -> true);
        }
    }

    /** Lets what was asked for on the FX thread happen and, where the window is shown, be drawn. */
    void look() {
        settle();
        if (onFx(() -> scene.getWindow() != null && scene.getWindow().isShowing())) {
            awaitFrames(scene);
        }
    }

    /**
     * Waits until a window was styled, laid out and drawn anew, twice: what the first brings about is in the second.
     */
    static void awaitFrames(Scene scene) {
        for (var i = 0; i < ROUNDS; i++) {
            var drawn = new CountDownLatch(1);
            Runnable listener = drawn::countDown;
            onFx(() -> {
                scene.addPostLayoutPulseListener(listener);
                Platform.requestNextPulse();
                return true;
            });
            await(drawn);
            onFx(() -> {
                scene.removePostLayoutPulseListener(listener);
                return true;
            });
        }
    }

    private static void await(CountDownLatch drawn) {
        try {
            if (!drawn.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the window is not drawn");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static <T> T onFx(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("broke off", e.getCause());
        }
    }

    private static void rest() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
