package dev.gatehouse.app;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.local.WindowPlace;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.ui.common.FxTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.SystemContrast;
import dev.gatehouse.ui.common.ThemeManager;

/**
 * What stands behind the window: its words and its view-models. None of it needs JavaFX to run, so it is made on a
 * thread of its own while JavaFX starts, and belongs to the window's thread from the moment it is taken.
 */
final class Groundwork {
    /** JavaFX makes the application by itself and hands nothing over: what was begun lies here until it is taken. */
    private static final AtomicReference<@Nullable FutureTask<Groundwork>> BEGUN = new AtomicReference<>();

    private final AppConnections connections = new AppConnections(SandboxOptions::defaults);
    private final FxTaskRunner runner = new FxTaskRunner();
    private final ObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final BooleanProperty contrast = new SimpleBooleanProperty();
    private final LocalStores stores;
    private final Language language;
    private final Optional<WindowPlace> place;
    private final AppGraph graph;

    private Groundwork(LocalStores stores, Locale system) {
        this.stores = stores;
        this.language = stores.spoken(system);
        this.place = stores.place();
        this.graph = new AppGraph(
                new AppGraph.Parts(connections, runner, DraftAnalysis::of, Pace.real(), stores, Messages.in(language)),
                new ThemeManager(scheme, contrast), system);
    }

    /** Begins to make it, for the window that opens next. */
    static void begin(Supplier<LocalStores> stores) {
        var system = Locale.getDefault();
        var work = new FutureTask<>(() -> new Groundwork(stores.get(), system));
        BEGUN.set(work);
        Thread.ofPlatform().daemon().name("groundwork").start(work);
    }

    /** What was begun, once; waits for it. Where nothing was, it is made now, over the files of this computer. */
    static Groundwork taken() {
        var work = BEGUN.getAndSet(null);
        if (work == null) {
            return new Groundwork(LocalStores.ofThisComputer(), Locale.getDefault());
        }
        try {
            return work.get();
        } catch (ExecutionException thrown) {
            throw new IllegalStateException("The window could not be made", thrown.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The window was given up", stopped);
        }
    }

    /** From now on the window looks as the operating system wishes; on the FX thread. */
    void followSystem() {
        scheme.bind(Platform.getPreferences().colorSchemeProperty());
        contrast.bind(SystemContrast.wanted());
    }

    /** The places the window can connect to. */
    AppConnections connections() {
        return connections;
    }

    /** Runs work off the window's thread. */
    FxTaskRunner runner() {
        return runner;
    }

    /** Where it keeps what people enter. */
    LocalStores stores() {
        return stores;
    }

    /** What it speaks. */
    Language language() {
        return language;
    }

    /** Where it stood last. */
    Optional<WindowPlace> place() {
        return place;
    }

    /** The window itself. */
    AppGraph graph() {
        return graph;
    }
}
