package dev.gatehouse.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.local.WindowPlace;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.store.StateFolder;
import dev.gatehouse.ui.common.FirstFrame;
import dev.gatehouse.ui.common.FxTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.SystemContrast;
import dev.gatehouse.ui.common.ThemeManager;

/** The JavaFX application: opens the window, and only then looks for AWS profiles. */
public final class Gatehouse extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 640;
    /** How long closing waits for a submit to find out how it ended. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Between two keys of the tour, so that they can be followed. */
    private static final Duration BREATH = Duration.ofMillis(30);

    private final FxTaskRunner runner = new FxTaskRunner();
    private final AppConnections connections = new AppConnections(SandboxOptions::defaults);
    private @Nullable AppGraph graph;
    private final LocalStores stores = LocalStores.ofThisComputer();
    private Optional<FrontDoor> door = Optional.empty();
    private final Locale system = Locale.getDefault();
    private Language language = Language.ENGLISH;
    private Optional<WindowPlace> place = Optional.empty();

    /** Finds out what to speak; what JavaFX itself says follows. */
    @Override
    public void init() {
        language = stores.spoken(system);
        place = stores.place();
        Locale.setDefault(language.locale());
    }

    @Override
    public void start(Stage stage) {
        ThemeManager.dressAll();
        var parts = new AppGraph.Parts(connections, runner, DraftAnalysis::of, Pace.real(), stores,
                Messages.in(language));
        var window = new AppGraph(parts,
                new ThemeManager(Platform.getPreferences().colorSchemeProperty(), SystemContrast.wanted()),
                system);
        graph = window;
        Thread.setDefaultUncaughtExceptionHandler(
                new Mishaps(failure -> runner.later(() -> window.mishap(failure))));
        stage.setTitle("Gatehouse");
        stage.setScene(window.scene(WIDTH, HEIGHT));
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        new StagePlace(stage).put(place);
        stage.setOnHiding(_ -> keepPlace(StagePlace.of(stage)));
        stage.titleProperty().bind(window.shell().place().titleProperty());
        window.guardClosing(stage);
        window.shell().pages().signIn().browser(page -> getHostServices().showDocument(page));
        stage.show();
        FirstFrame.then(() -> ForeignOptions.in(System.getenv()).ifPresent(window::warnOfOptions));
        // there are none where no launcher started the program
        FirstFrame.then(() -> Optional.ofNullable(getParameters()).flatMap(given -> given.getRaw().stream().findFirst())
                .map(Summons::heard).ifPresent(this::answer));
        FirstFrame.then(() -> window.showTours(stage, BREATH));
        FirstFrame.then(() -> openDoor(stage, stores.journal()));
    }

    /** A place that cannot be kept is no reason to trouble somebody who is leaving. */
    private void keepPlace(WindowPlace last) {
        runner.run("keep the window's place", () -> {
            stores.window().write(Optional.of(last));
            return last;
        }, _ -> {},
                failure -> LoggerFactory.getLogger(Gatehouse.class).warn("The window's place was not kept", failure));
    }

    /** Whoever holds the journal is the one window of this state folder, and comes to the front when asked. */
    private void openDoor(Stage stage, ChangeJournal journal) {
        runner.run("open the front door",
                () -> journal.check().problem().isEmpty()
                        ? FrontDoor.open(StateFolder.ofThisProcess(), summons -> runner.later(() -> {
                            toFront(stage);
                            answer(summons);
                        }))
                        : Optional.<FrontDoor>empty(),
                opened -> door = opened, failure -> {
                    throw new IllegalStateException("The front door could not be opened", failure);
                });
    }

    private void answer(Summons summons) {
        if (graph != null) {
            var shell = graph.shell();
            switch (summons) {
                case Summons.ToFront() -> {
                }
                case Summons.Show(var place) -> shell.routes().look(place);
                case Summons.Refused() -> shell.news().linkRefused();
            }
        }
    }

    private static void toFront(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    @Override
    public void stop() throws InterruptedException {
        door.ifPresent(FrontDoor::close);
        if (graph != null) {
            new Leaving(graph, runner).within(PATIENCE);
        }
        connections.close();
    }
}
