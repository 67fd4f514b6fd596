package dev.gatehouse.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/**
 * Does what only the window's thread can do, one step between two frames, while nobody moves, types or presses
 * anything:
 * a step never stands between a person and the window for longer than itself.
 */
public final class SpareTime {
    private static final Duration BETWEEN = Duration.millis(50);

    private final Scene scene;
    private final PauseTransition rest = new PauseTransition();
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final EventHandler<InputEvent> busy;

    private SpareTime(Scene scene, Duration quiet) {
        this.scene = scene;
        busy = _ -> waitFor(quiet);
    }

    /**
     * Begins once the window was left alone for so long, and begins to wait again whenever it is not.
     *
     * @param scene
     *            the window
     * @param quiet
     *            how long nothing may have happened
     * @param steps
     *            what is to be done, in this order
     */
    public static void spend(Scene scene, Duration quiet, List<Runnable> steps) {
        var spare = new SpareTime(scene, quiet);
        spare.steps.addAll(steps);
        scene.addEventFilter(InputEvent.ANY, spare.busy);
        spare.rest.setOnFinished(_ -> spare.step());
        spare.waitFor(quiet);
    }

    private void waitFor(Duration pause) {
        rest.stop();
        rest.setDuration(pause);
        rest.play();
    }

    private void step() {
        var next = steps.poll();
        if (next == null) {
            scene.removeEventFilter(InputEvent.ANY, busy);
        } else {
            next.run();
            waitFor(BETWEEN);
        }
    }
}
