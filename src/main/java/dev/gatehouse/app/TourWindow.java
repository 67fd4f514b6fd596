package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

import dev.gatehouse.change.Pace;
import dev.gatehouse.cli.WindowSize;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.ui.common.FileDialogs;
import dev.gatehouse.ui.common.FxTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeChoice;
import dev.gatehouse.ui.common.ThemeManager;

/** The window of one journey of the tour, on a sandbox of its own, with nothing kept from the journey before. */
final class TourWindow implements AutoCloseable {
    /** The journey that reads a file; the others are asked for folders to write into. */
    private static final int READS_A_FILE = 9;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final AppConnections connections = new AppConnections(SandboxOptions::defaults);
    private final FxTaskRunner runner = new FxTaskRunner();
    private final ThemeManager themes = new ThemeManager(new SimpleObjectProperty<>(ColorScheme.LIGHT));
    private final AppGraph graph;
    private final Stage stage = new Stage();

    /** Opens it; on the FX thread. */
    TourWindow(WindowSize size) {
        themes.choiceProperty().set(ThemeChoice.LIGHT);
        graph = new AppGraph(new AppGraph.Parts(connections, runner, DraftAnalysis::of, Pace.real(),
                LocalStores.inMemory(), Messages.load(Locale.ENGLISH)), themes);
        stage.setScene(graph.scene(size.width(), size.height()));
        stage.show();
        stage.requestFocus();
    }

    /**
     * Plays a journey in it; off the FX thread.
     *
     * @param files
     *            the folder for what the journey writes and reads
     * @param album
     *            makes the place for pictures out of what changes the look
     */
    void play(int journey, Path files, Function<ThemeManager, Album> album) {
        var person = Keyboard.onFx(() -> {
            answers(journey, files).answerIn(stage.getScene());
            return new TourDriver(stage.getScene(), album.apply(themes), journey);
        });
        TourJourneys.play(journey, new TourWalk(person, graph.shell(), connections.sandbox()));
    }

    private static FileDialogs answers(int journey, Path files) {
        try {
            return new AnsweredDialogs(journey == READS_A_FILE ? TourSheet.in(files) : files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes it; off the FX thread. */
    @Override
    public void close() {
        Keyboard.onFx(() -> {
            stage.hide();
            new Leaving(graph, runner).within(PATIENCE);
            return true;
        });
        connections.close();
    }
}
