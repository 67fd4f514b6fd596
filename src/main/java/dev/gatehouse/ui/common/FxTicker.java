package dev.gatehouse.ui.common;

import java.time.Duration;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/** Keeps time with the FX pulse. */
public final class FxTicker implements UiTicker {

    /** A ticker on the FX clock. */
    public FxTicker() {}

    @Override
    public TaskHandle after(Duration delay, Runnable action) {
        return start(delay, action, 1);
    }

    @Override
    public TaskHandle every(Duration period, Runnable action) {
        return start(period, action, Animation.INDEFINITE);
    }

    private static TaskHandle start(Duration period, Runnable action, int cycles) {
        var frame = new KeyFrame(javafx.util.Duration.millis((double) period.toMillis()), event -> action.run());
        var timeline = new Timeline(frame);
        timeline.setCycleCount(cycles);
        timeline.play();
        return new TimelineHandle(timeline);
    }

    private static final class TimelineHandle implements TaskHandle {

        private final Timeline timeline;
        private boolean cancelled;

        TimelineHandle(Timeline timeline) {
            this.timeline = timeline;
        }

        @Override
        public void cancel() {
            cancelled = true;
            timeline.stop();
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
