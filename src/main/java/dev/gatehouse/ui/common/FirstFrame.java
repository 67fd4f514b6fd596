package dev.gatehouse.ui.common;

import javafx.animation.AnimationTimer;

/** Waits for the first frame, so that nothing slow comes before it. */
public final class FirstFrame {
    private static final int FRAMES = 2;

    private FirstFrame() {}

    /** Runs an action on the FX thread once a frame has been drawn since this call. */
    public static void then(Runnable action) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == FRAMES) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}
