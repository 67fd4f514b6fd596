package dev.gatehouse.app;

import java.util.Locale;
import java.util.function.Function;

import javafx.stage.Stage;

import dev.gatehouse.cli.WindowSize;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeChoice;
import dev.gatehouse.ui.common.ThemeManager;

/** The window of one journey of the tour that is played for its pictures. */
final class TourWindow implements AutoCloseable {
    private final int journey;
    private final TourHouse house;
    private final Stage stage = new Stage();

    /** Opens it; on the FX thread. */
    TourWindow(int journey, WindowSize size) {
        this.journey = journey;
        house = new TourHouse(journey, Messages.load(Locale.ENGLISH), ThemeChoice.LIGHT);
        stage.setScene(house.graph().scene(size.width(), size.height()));
        stage.show();
        stage.requestFocus();
    }

    /**
     * Plays its journey; off the FX thread.
     *
     * @param album
     *            makes the place for pictures out of what changes the look
     */
    void play(Function<ThemeManager, Album> album) {
        var person = Keyboard.onFx(() -> new TourDriver(stage.getScene(), new RobotHands(),
                album.apply(house.themes()), journey));
        TourJourneys.play(journey, house.walk(person, stage.getScene()));
    }

    /** Closes it; off the FX thread. */
    @Override
    public void close() {
        Keyboard.onFx(() -> {
            stage.hide();
            house.leave();
            return true;
        });
        house.end();
    }
}
