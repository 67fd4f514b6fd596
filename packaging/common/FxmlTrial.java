package dev.gatehouse.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.jar.JarFile;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

import dev.gatehouse.Main;
import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.ui.common.FxTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Theme;
import dev.gatehouse.ui.common.ThemeManager;

/**
 * Loads every FXML of the packaged program with the packaged jars and runtime and dresses it in every look: a class or a
 * style sheet left out by mistake ends it.
 */
final class FxmlTrial {
    private FxmlTrial() {}

    public static void main(String[] args) throws Exception {
        Headless.use();
        var task = new FutureTask<>(FxmlTrial::loadAll);
        Platform.startup(task);
        int loaded = task.get();
        Platform.exit();
        var there = files();
        if (loaded != there) {
            throw new IllegalStateException(there + " FXML files are packaged, " + loaded + " were loaded");
        }
    }

    private static int loadAll() {
        try (var connections = new AppConnections(SandboxOptions.defaults()); var runner = new FxTaskRunner()) {
            var graph = new AppGraph(new AppGraph.Parts(connections, runner, DraftAnalysis::of, Pace.real(),
                    LocalStores.inMemory(), Messages.load(Locale.ENGLISH)),
                    new ThemeManager(new SimpleObjectProperty<>(ColorScheme.LIGHT)));
            var views = graph.views();
            for (var type : views.registered()) {
                var root = views.load(type).root();
                var scene = new Scene(root, 1280, 800);
                for (var theme : Theme.values()) {
                    ThemeManager.dress(scene, theme);
                    root.applyCss();
                    root.layout();
                }
            }
            graph.close();
            return views.registered().size();
        }
    }

    private static long files() throws Exception {
        var jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = new JarFile(jar.toFile())) {
            return files.stream().filter(file -> file.getName().endsWith(".fxml")).count();
        }
    }
}
