package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.ui.common.FileDialogs;
import dev.gatehouse.ui.common.FxTaskRunner;
import dev.gatehouse.ui.common.FxTicker;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeChoice;
import dev.gatehouse.ui.common.ThemeManager;

/**
 * What one journey of the tour is played in: all that a window is made of, on a sandbox of its own and without AWS,
 * with nothing kept from before and nothing afterwards. What the journey writes goes to a folder that ends with it.
 */
final class TourHouse {
    /** The journey that reads a file; the others are asked for folders to write into. */
    private static final int READS_A_FILE = 9;
    /** For a task that has been interrupted. */
    private static final Duration ENDING = Duration.ofSeconds(5);

    private final int journey;
    private final AppConnections connections = new AppConnections(SandboxOptions::defaults);
    private final FxTaskRunner runner = new FxTaskRunner();
    private final EndingTicker ticker = new EndingTicker(new FxTicker());
    private final ThemeManager themes = new ThemeManager(new SimpleObjectProperty<>(ColorScheme.LIGHT));
    private final AppGraph graph;
    private @Nullable TourFolder files;
    private boolean ended;

    /**
     * A house that nobody has entered yet; on the FX thread.
     *
     * @param journey
     *            its number, 1 to 9
     */
    TourHouse(int journey, Messages messages, ThemeChoice theme) {
        this.journey = journey;
        themes.choiceProperty().set(theme);
        graph = new AppGraph(new AppGraph.Parts(new SandboxOnly(connections), runner, DraftAnalysis::of, Pace.real(),
                LocalStores.inMemory(), messages, ticker), themes);
    }

    AppGraph graph() {
        return graph;
    }

    ThemeManager themes() {
        return themes;
    }

    /**
     * The walk of a person through it: starts the sandbox, and lets the journey’s own files answer when a file is asked
     * for. Off the FX thread.
     *
     * @throws IllegalStateException
     *             when it has ended
     */
    synchronized TourWalk walk(TourDriver person, Scene scene) {
        if (ended) {
            throw new IllegalStateException("the journey was left");
        }
        FileDialogs answers = new AnsweredDialogs(files());
        Keyboard.onFx(() -> {
            answers.answerIn(scene);
            return true;
        });
        return new TourWalk(person, graph.shell(), connections.sandbox());
    }

    /** Ends what is at work in it, and whatever would come later; on the FX thread. */
    void leave() {
        ticker.close();
        graph.close();
        runner.close();
    }

    /** Ends the sandbox and removes the files, once it was left; off the FX thread. */
    synchronized void end() {
        ended = true;
        try {
            runner.awaitIdle(ENDING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connections.close();
        if (files != null) {
            close(files);
        }
    }

    private Path files() {
        try {
            var folder = TourFolder.make();
            files = folder;
            return journey == READS_A_FILE ? TourSheet.in(folder.path()) : folder.path();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(TourFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
