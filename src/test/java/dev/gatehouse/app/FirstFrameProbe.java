package dev.gatehouse.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** What {@link FirstFrameTest} runs in another process: the window as a user starts it, until a frame is drawn. */
final class FirstFrameProbe {
    private static final int DRAWN = 2;

    private FirstFrameProbe() {}

    public static void main(String[] arguments) {
        Headless.use();
        Groundwork.begin(LocalStores::ofThisComputer);
        Platform.startup(() -> {
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    if (++frames == DRAWN) {
                        Runtime.getRuntime().halt(FrameWasDrawn.CODE);
                    }
                }
            }.start();
            var program = new Gatehouse();
            program.init();
            program.start(new Stage());
        });
    }

    /** Its loading marks the place in the log of classes. */
    static final class FrameWasDrawn {
        static final int CODE = Integer.parseInt("0");

        private FrameWasDrawn() {}
    }
}
