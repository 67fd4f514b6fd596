package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
        var files = temporary();
        try (var window = Keyboard.onFx(() -> new TourWindow(request.size()))) {
            window.play(journey, files, themes -> new FileAlbum(request.out(), request.theme(), themes));
        } finally {
            remove(files);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("gatehouse-tour-files-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
