package dev.gatehouse.app;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.ui.common.FirstFrame;
import dev.gatehouse.ui.common.FxTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeManager;

/**
 * A process that opens one window, prints how long that took since the process began, and ends: {@code empty} for a
 * window
 * with one label, {@code gatehouse} for the program, which goes on until a profile of the sandbox is shown.
 */
public final class StartProbe extends Application {
    private final FxTaskRunner runner = new FxTaskRunner();
    private final AppConnections connections = new AppConnections(SandboxOptions.defaults());

    public static void main(String[] args) {
        Application.launch(StartProbe.class, args);
    }

    @Override
    public void start(Stage stage) {
        if (getParameters().getRaw().contains("empty")) {
            stage.setScene(new Scene(new Label("empty"), 1280, 800));
            FirstFrame.then(() -> {
                print("first-frame");
                Platform.exit();
            });
        } else {
            openGatehouse(stage);
        }
        stage.show();
    }

    private void openGatehouse(Stage stage) {
        var parts = new AppGraph.Parts(connections, runner, DraftAnalysis::of, Pace.real(), LocalStores.inMemory(),
                Messages.load(Locale.ENGLISH));
        var graph = new AppGraph(parts, new ThemeManager(new SimpleObjectProperty<>(ColorScheme.LIGHT)));
        stage.setScene(graph.scene(1280, 800));
        var pages = graph.shell().pages();
        FirstFrame.then(() -> {
            print("first-frame");
            pages.connection().openSandbox();
        });
        pages.profiles().profiles().subscribe(() -> pages.profiles().profiles().stream().findFirst()
                .ifPresent(pages.profiles()::select));
        pages.editor().summaryProperty().subscribe(summary -> {
            if (!summary.isEmpty()) {
                FirstFrame.then(() -> {
                    print("profile-shown");
                    Platform.exit();
                });
            }
        });
    }

    @Override
    public void stop() {
        runner.close();
        connections.close();
    }

    private static void print(String what) {
        PrintStream out = System.out;
        out.println(what + " " + (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()));
    }
}
