package dev.gatehouse.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import dev.gatehouse.domain.local.WindowPlace;
import dev.gatehouse.store.StateFolder;
import dev.gatehouse.ui.common.FirstFrame;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.shell.ShellViewModel;

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

    private @Nullable Groundwork taken;
    private Optional<FrontDoor> door = Optional.empty();
    private Optional<WindowPlace> place = Optional.empty();

    /** Waits for what was begun while JavaFX started; what JavaFX itself says follows the language of the window. */
    @Override
    public void init() {
        var ground = Groundwork.taken();
        taken = ground;
        place = ground.place();
        Locale.setDefault(ground.language().locale());
    }

    @Override
    public void start(Stage stage) {
        ThemeManager.dressAll();
        var ground = taken == null ? Groundwork.taken() : taken;
        taken = ground;
        ground.followSystem();
        var window = ground.graph();
        Thread.setDefaultUncaughtExceptionHandler(
                new Mishaps(failure -> ground.runner().later(() -> window.mishap(failure))));
        stage.setTitle("Gatehouse");
        stage.setScene(window.scene(WIDTH, HEIGHT));
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        new StagePlace(stage).put(place);
        stage.setOnHiding(_ -> keepPlace(ground, StagePlace.of(stage)));
        stage.titleProperty().bind(window.shell().place().titleProperty());
        window.guardClosing(stage);
        window.shell().pages().signIn().browser(page -> getHostServices().showDocument(page));
        stage.show();
        FirstFrame.then(() -> ForeignOptions.in(System.getenv()).ifPresent(window::warnOfOptions));
        // there are none where no launcher started the program
        FirstFrame.then(() -> Optional.ofNullable(getParameters()).flatMap(given -> given.getRaw().stream().findFirst())
                .map(Summons::heard).ifPresent(summons -> answer(window.shell(), summons)));
        FirstFrame.then(() -> window.tour().playBeside(stage, BREATH));
        FirstFrame.then(() -> openDoor(stage, ground));
    }

    /** A place that cannot be kept is no reason to trouble somebody who is leaving. */
    private static void keepPlace(Groundwork ground, WindowPlace last) {
        ground.runner().run("", () -> {
            ground.stores().window().write(Optional.of(last));
            return last;
        }, _ -> {},
                failure -> LoggerFactory.getLogger(Gatehouse.class).warn("The window's place was not kept", failure));
    }

    /** Whoever holds the journal is the one window of this state folder, and comes to the front when asked. */
    private void openDoor(Stage stage, Groundwork ground) {
        var runner = ground.runner();
        runner.run("",
                () -> {
                    TourFolder.removeLeft(Path.of(System.getProperty("java.io.tmpdir")));
                    return ground.stores().journal().check().problem().isEmpty()
                            ? FrontDoor.open(StateFolder.ofThisProcess(), summons -> runner.later(() -> {
                                toFront(stage);
                                answer(ground.graph().shell(), summons);
                            }))
                            : Optional.<FrontDoor>empty();
                },
                opened -> door = opened, failure -> {
                    throw new IllegalStateException("The front door could not be opened", failure);
                });
    }

    private static void answer(ShellViewModel shell, Summons summons) {
        switch (summons) {
            case Summons.ToFront() -> {
            }
            case Summons.Show(var place) -> shell.routes().look(place);
            case Summons.Refused() -> shell.news().linkRefused();
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
        if (taken != null) {
            new Leaving(taken.graph(), taken.runner()).within(PATIENCE);
            taken.connections().close();
        }
    }
}
