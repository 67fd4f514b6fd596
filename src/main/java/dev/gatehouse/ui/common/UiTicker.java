package dev.gatehouse.ui.common;

import java.time.Duration;

/** Does things later on the FX thread: debouncing, countdowns. Tests use a ticker whose time they move themselves. */
public interface UiTicker {

    /** Runs the action once after the delay, unless cancelled before. */
    TaskHandle after(Duration delay, Runnable action);

    /** Runs the action again and again, the first time after one period, until cancelled. */
    TaskHandle every(Duration period, Runnable action);
}
