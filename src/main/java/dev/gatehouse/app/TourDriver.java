package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

import dev.gatehouse.ui.common.Snapshots;

/** Plays a person at the keyboard: presses keys, waits for what should happen, and takes pictures. */
final class TourDriver {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int MOST_TABS = 80;

    private final Scene scene;
    private final Robot robot;
    private final Path out;
    private int pictures;

    /** Plays in a scene; made on the FX thread, used off it. */
    TourDriver(Scene scene, Path out) {
        this.scene = scene;
        this.robot = new Robot();
        this.out = out;
    }

    /** Presses keys together and lets them go. */
    void press(KeyCode... keys) {
        onFx(() -> {
            for (var key : keys) {
                robot.keyPress(key);
            }
            for (var i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
            return true;
        });
        settle();
    }

    /** Types digits, dots, letters and blanks. */
    void type(String text) {
        text.chars().forEach(character -> press(key((char) character)));
    }

    /** Presses Tab until a control has the focus, as a person would. */
    void tabTo(String id) {
        for (var i = 0; i < MOST_TABS; i++) {
            if (focusIsIn(id)) {
                return;
            }
            press(KeyCode.TAB);
        }
        throw new IllegalStateException("Tab never reaches " + id);
    }

    /** Waits until something is so; looks on the FX thread. */
    void await(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!onFx(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                picture("stuck");
                throw new IllegalStateException("waited in vain for: " + what);
            }
            rest(LOOK);
        }
        settle();
    }

    /** Takes a picture; its name begins with its number. */
    void picture(String name) {
        settle();
        pictures++;
        var file = out.resolve(String.format(Locale.ROOT, "%02d-%s.png", pictures, name));
        onFx(() -> {
            try {
                Snapshots.save(scene, file);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private boolean focusIsIn(String id) {
        return onFx(() -> {
            for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
                if (id.equals(node.getId())) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Lets what was asked for on the FX thread happen, layout included. */
    private void settle() {
        for (var i = 0; i < 3; i++) {
            onFx(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return true;
            });
        }
    }

    private static KeyCode key(char character) {
        return switch (character) {
            case '.' -> KeyCode.PERIOD;
            case ' ' -> KeyCode.SPACE;
            default -> KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(character)));
        };
    }

    static <T> T onFx(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the tour was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the tour broke off", e.getCause());
        }
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
