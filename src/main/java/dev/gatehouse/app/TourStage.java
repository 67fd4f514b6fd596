package dev.gatehouse.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.FileDialogs;
import dev.gatehouse.ui.common.LoadedView;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.ThemeChoice;
import dev.gatehouse.ui.tour.TourPlayer;
import dev.gatehouse.ui.tour.TourView;
import dev.gatehouse.ui.tour.TourViewModel;

/**
 * The tour before somebody’s eyes: a window of its own over a house of its own, with the bar that tells of it below,
 * and hands that press keys in that window alone. It ends with the window it was asked for in. FX thread, but for
 * {@link #play}.
 */
final class TourStage implements TourPlayer {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 920;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 740;

    private final TourViewModel tour;
    private final Window asked;
    private final Around around;
    private final EventHandler<WindowEvent> askedClosed;
    private @Nullable LoadedView<TourView> bar;
    private @Nullable Playing shown;

    /**
     * A stage that nothing is played on yet.
     *
     * @param tour
     *            what is told
     * @param asked
     *            the person’s own window
     */
    TourStage(TourViewModel tour, Window asked, Around around) {
        this.tour = tour;
        this.asked = asked;
        this.around = around;
        this.askedClosed = _ -> tour.close();
    }

    /**
     * What it takes from the person’s own window.
     *
     * @param bar
     *            makes the bar that tells
     * @param theme
     *            how things look now
     * @param breath
     *            how long hands rest between two keys
     * @param runner
     *            ends what was played, off the FX thread
     */
    record Around(Supplier<LoadedView<TourView>> bar, Supplier<ThemeChoice> theme, Duration breath, TaskRunner runner,
            Messages messages) {}

    @Override
    public void open(int journey) {
        var before = Optional.ofNullable(shown);
        before.ifPresent(this::leave);
        var stage = before.map(Playing::stage).orElseGet(Stage::new);
        var house = new TourHouse(journey, around.messages(), around.theme().get());
        house.graph().tour().onShowAround(tour::again);
        var scene = scene(before, house);
        shown = new Playing(stage, scene, house, new EventHands(scene, around.breath()));
        stage.setScene(scene);
        if (before.isEmpty()) {
            show(stage);
        }
    }

    /** As large as the one before, or as fits on the screen. */
    private Scene scene(Optional<Playing> before, TourHouse house) {
        var screen = Screen.getPrimary().getVisualBounds();
        var last = before.map(Playing::scene);
        return house.graph().scene(last.map(Scene::getWidth).orElse(Math.min(WIDTH, screen.getWidth())),
                last.map(Scene::getHeight).orElse(Math.min(HEIGHT, screen.getHeight())), this::framed);
    }

    private void show(Stage stage) {
        stage.setTitle(around.messages().text("tour.window"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(Math.min(LEAST_HEIGHT, Screen.getPrimary().getVisualBounds().getHeight()));
        bar().view().watch(stage, () -> shown != null && shown.hands.arePressing());
        stage.setOnHidden(_ -> tour.close());
        asked.addEventHandler(WindowEvent.WINDOW_HIDDEN, askedClosed);
        stage.show();
        toFront();
    }

    private Parent framed(Parent house) {
        takeBar();
        bar().view().watch(house);
        return new BorderPane(house, null, null, bar().root(), null);
    }

    /** There is one bar; what was shown before is not held by it. */
    private void takeBar() {
        if (bar().root().getParent() instanceof BorderPane before) {
            before.setBottom(null);
        }
    }

    private LoadedView<TourView> bar() {
        var made = bar;
        if (made == null) {
            made = around.bar().get();
            bar = made;
        }
        return made;
    }

    @Override
    public void play(int journey, int step) {
        var now = Keyboard.onFx(() -> Optional.ofNullable(shown))
                .orElseThrow(() -> new IllegalStateException("the tour was closed"));
        TourJourneys.steps(journey).get(step).acts().accept(now.walk(journey));
    }

    @Override
    public void handOver() {
        Optional.ofNullable(shown).ifPresent(now -> FileDialogs.forget(now.scene()));
    }

    @Override
    public void toFront() {
        Optional.ofNullable(shown).map(Playing::stage).ifPresent(stage -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        });
    }

    @Override
    public void close() {
        Optional.ofNullable(shown).ifPresent(now -> {
            shown = null;
            asked.removeEventHandler(WindowEvent.WINDOW_HIDDEN, askedClosed);
            now.stage().hide();
            takeBar();
            leave(now);
        });
    }

    /** Ends what was played; its sandbox takes a moment to close. */
    private void leave(Playing before) {
        before.house.leave();
        around.runner().run(around.messages().text("tour.task.end"), () -> {
            before.house.end();
            return true;
        }, _ -> {}, failure -> {
            throw new IllegalStateException("The sandbox of the tour could not be put away", failure);
        });
    }

    /** A journey that is shown now. */
    private static final class Playing {
        private final Stage stage;
        private final Scene scene;
        private final TourHouse house;
        private final EventHands hands;
        private @Nullable TourWalk walk;

        Playing(Stage stage, Scene scene, TourHouse house, EventHands hands) {
            this.stage = stage;
            this.scene = scene;
            this.house = house;
            this.hands = hands;
        }

        Stage stage() {
            return stage;
        }

        Scene scene() {
            return scene;
        }

        /** The person who walks through it; off the FX thread. */
        synchronized TourWalk walk(int journey) {
            var begun = walk;
            if (begun == null) {
                begun = house.walk(Keyboard.onFx(() -> new TourDriver(scene, hands, (_, _) -> {}, journey)), scene);
                walk = begun;
            }
            return begun;
        }
    }
}
