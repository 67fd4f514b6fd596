package dev.gatehouse.app;

import java.time.Duration;
import java.util.Locale;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.ui.common.FirstFrame;
import dev.gatehouse.ui.common.FxTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeManager;

/** The JavaFX application: opens the window, and only then looks for AWS profiles. */
public final class Gatehouse extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 640;
    /** How long closing waits for a submit to find out how it ended. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final FxTaskRunner runner = new FxTaskRunner();
    private final AppConnections connections = new AppConnections(SandboxOptions.defaults());
    private @Nullable AppGraph graph;

    @Override
    public void start(Stage stage) {
        var parts = new AppGraph.Parts(connections, runner, DraftAnalysis::of, Pace.real(),
                LocalStores.ofThisComputer(),
                Messages.load(Locale.ENGLISH));
        var window = new AppGraph(parts, new ThemeManager(Platform.getPreferences().colorSchemeProperty()));
        graph = window;
        stage.setTitle("Gatehouse");
        stage.setScene(window.scene(WIDTH, HEIGHT));
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.titleProperty().bind(window.shell().titleProperty());
        stage.setOnCloseRequest(event -> {
            if (!window.shell().pages().outcomes().mayLeave()) {
                event.consume();
            }
        });
        stage.show();
        FirstFrame.then(() -> ForeignOptions.in(System.getenv()).ifPresent(window::warnOfOptions));
    }

    @Override
    public void stop() throws InterruptedException {
        runner.awaitIdle(PATIENCE);
        if (graph != null) {
            graph.close();
        }
        runner.close();
        connections.close();
    }
}
