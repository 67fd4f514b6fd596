package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.testing.FakeConnections;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.SharedStage;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Snapshots;
import dev.gatehouse.ui.common.ThemeChoice;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.shell.ShellViewModel;

/** The real window over places that are made up, for pictures of what no sandbox comes to. */
final class FakedWindow {
    private final ThemeManager themes = new ThemeManager(new SimpleObjectProperty<>(ColorScheme.LIGHT));
    private final ImmediateTaskRunner tasks = new ImmediateTaskRunner();
    private final AppGraph graph;
    private final Stage stage;
    private final Scene scene;

    /** Opens the window; on the FX thread. */
    FakedWindow(Stage stage, FakeConnections connections, LocalStores stores, Pace pace) {
        this.stage = stage;
        graph = new AppGraph(new AppGraph.Parts(connections, tasks, DraftAnalysis::of, pace, stores,
                Messages.strict(Locale.ENGLISH)), themes);
        scene = graph.scene(1280, 800);
        SharedStage.show(stage, scene);
    }

    ShellViewModel shell() {
        return graph.shell();
    }

    /** Who does its work. */
    ImmediateTaskRunner tasks() {
        return tasks;
    }

    /** A light one of the usual size, a dark one of the smallest. */
    void pictures(FxRobot robot, String name) {
        picture(robot, name + "-LIGHT-wide", ThemeChoice.LIGHT, 1280, 800);
        picture(robot, name + "-DARK-narrow", ThemeChoice.DARK, 1024, 640);
    }

    private void picture(FxRobot robot, String name, ThemeChoice theme, double width, double height) {
        robot.interact(() -> dress(theme, width, height));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> save(name));
    }

    private void dress(ThemeChoice theme, double width, double height) {
        themes.choiceProperty().set(theme);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private void save(String name) {
        try {
            Snapshots.save(scene, Path.of("target", "pictures", name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
