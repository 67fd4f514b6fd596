package dev.gatehouse.app;

import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;

import dev.gatehouse.cli.TourRequest;
import dev.gatehouse.ui.common.ThemeManager;

/** Plays the tour: the real window on the sandbox, without a display, with pictures of what matters. */
final class Tour {
    private final TourRequest request;

    Tour(TourRequest request) {
        this.request = request;
    }

    /**
     * Starts the toolkit, plays to the end and stops it. Once in a process.
     *
     * @throws IllegalStateException
     *             when a step does not come to what it should; the last picture shows where
     */
    void play() throws InterruptedException {
        Headless.use();
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false); // a window after each journey
        Keyboard.onFx(() -> {
            ThemeManager.dressAll();
            return true;
        });
        try {
            for (var journey : request.journeys()) {
                play(journey);
            }
        } finally {
            Platform.exit();
        }
    }

    private void play(int journey) {
        try (var window = Keyboard.onFx(() -> new TourWindow(journey, request.size()))) {
            window.play(themes -> new FileAlbum(request.out(), request.theme(), themes));
        }
    }
}
