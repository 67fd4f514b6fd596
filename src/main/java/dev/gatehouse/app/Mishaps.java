package dev.gatehouse.app;

import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.gatehouse.ui.shell.MishapViewModel;

/**
 * Hears of every exception that nobody caught, on the window's thread or any other: it is written to the log without
 * the words of the exceptions, and told in the window.
 */
final class Mishaps implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private final Consumer<Throwable> told;

    /** Hands everything on to {@code told}, on the thread it happened on. */
    Mishaps(Consumer<Throwable> told) {
        this.told = told;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOG.error("A failure of the program on {}: {}", thread.getName(), MishapViewModel.trace(failure));
        told.accept(failure);
    }
}
