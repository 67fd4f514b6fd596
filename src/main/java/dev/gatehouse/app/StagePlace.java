package dev.gatehouse.app;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import dev.gatehouse.domain.local.WindowPlace;

/** Puts the window where it stood last, and says where it stands. FX thread only. */
record StagePlace(Stage stage) {
    /** Where it stood last, if that is still on a screen: one may have been unplugged since. */
    void put(Optional<WindowPlace> place) {
        place.filter(last -> last.isReachableOn(screens())).ifPresent(last -> {
            stage.setX(last.x());
            stage.setY(last.y());
            stage.setWidth(last.width());
            stage.setHeight(last.height());
            stage.setMaximized(last.maximized());
        });
    }

    /** Where it stands now. */
    static WindowPlace of(Stage stage) {
        return new WindowPlace((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(),
                (int) stage.getHeight(), stage.isMaximized());
    }

    private static List<WindowPlace.Screen> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).map(StagePlace::screen).toList();
    }

    private static WindowPlace.Screen screen(Rectangle2D bounds) {
        return new WindowPlace.Screen((int) bounds.getMinX(), (int) bounds.getMinY(), (int) bounds.getWidth(),
                (int) bounds.getHeight());
    }
}
