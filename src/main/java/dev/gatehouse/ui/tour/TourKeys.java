package dev.gatehouse.ui.tour;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import dev.gatehouse.ui.tour.TourViewModel.Phase;

/**
 * What the person does in the window of a tour: a key of the tour takes it on, and any other, or the pointer, takes the
 * window over. From then on everything goes where it would go without a tour.
 */
final class TourKeys {
    private static final List<KeyCode> NUMBERS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3,
            KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);

    private final TourViewModel tour;

    TourKeys(TourViewModel tour) {
        this.tour = tour;
    }

    /** The person’s keyboard. */
    void pressed(KeyEvent event) {
        if (tour.isOwn()) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED && !isNothing(event)
                && (event.isShortcutDown() || !act(event.getCode()))) {
            tour.takeOver();
        }
        if (!tour.isOwn()) {
            event.consume();
        }
    }

    /** The person’s pointer, above the bar. */
    void pointed(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            tour.takeOver();
        }
        if (tour.phaseProperty().get() == Phase.ACTING && isUse(event)) {
            event.consume();
        }
    }

    private static boolean isUse(MouseEvent event) {
        var type = event.getEventType();
        return type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_RELEASED
                || type == MouseEvent.MOUSE_CLICKED || type == MouseEvent.MOUSE_DRAGGED;
    }

    /** Keys of the window manager, of a screen reader, or for a picture of the screen use nothing of the window. */
    private static boolean isNothing(KeyEvent event) {
        return event.isAltDown() || switch (event.getCode()) {
            case INSERT, CAPS, NUM_LOCK, PRINTSCREEN, UNDEFINED -> true;
            default -> event.getCode().isModifierKey() || event.getCode().isMediaKey();
        };
    }

    private boolean act(KeyCode key) {
        return switch (key) {
            case RIGHT, PAGE_DOWN, ENTER, SPACE -> done(tour::next);
            case HOME -> done(tour::again);
            case P -> done(() -> tour.byItselfProperty().set(!tour.byItselfProperty().get()));
            case ESCAPE -> done(tour::close);
            default -> {
                var journey = NUMBERS.indexOf(key);
                yield journey >= 0 && done(() -> tour.choose(journey));
            }
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }
}
