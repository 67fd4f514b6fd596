package dev.gatehouse.app;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

import dev.gatehouse.change.Pace;
import dev.gatehouse.cli.TourRequest;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.ui.common.FxTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeChoice;
import dev.gatehouse.ui.common.ThemeManager;

/** Plays the tour: the real window on the sandbox, without a display, with a picture of every step. */
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
        try (var connections = new AppConnections(SandboxOptions.defaults()); var runner = new FxTaskRunner()) {
            Keyboard.onFx(() -> open(connections, runner)).play();
        } finally {
            Platform.exit();
        }
    }

    private JourneyOne open(AppConnections connections, FxTaskRunner runner) {
        var parts = new AppGraph.Parts(connections, runner, DraftAnalysis::of, Pace.real(), LocalStores.inMemory(),
                Messages.load(Locale.ENGLISH));
        var themes = new ThemeManager(new SimpleObjectProperty<>(ColorScheme.LIGHT));
        themes.choiceProperty().set(request.theme() == TourRequest.Theme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT);
        var graph = new AppGraph(parts, themes);
        var stage = new Stage();
        stage.setScene(graph.scene(request.size().width(), request.size().height()));
        stage.show();
        stage.requestFocus();
        return new JourneyOne(new TourDriver(stage.getScene(), request.out()), graph.shell());
    }
}
