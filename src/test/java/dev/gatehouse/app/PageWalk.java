package dev.gatehouse.app;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.ui.common.Messages;

/**
 * A walk through every page of the window and the states a person brings it to, in one run of the program: whoever
 * wants to know something of every page walks along. {@code PageWalkTest} says that no page is left out.
 */
final class PageWalk {
    /** The stops, in the order of the way. */
    static final List<Stop> STOPS = Stream
            .of(WayInStops.ALL, EditorStops.ALL, ReviewStops.ALL, PlaceStops.ALL, TroubleStops.ALL,
                    ConnectStops.ALL)
            .flatMap(List::stream).toList();

    private PageWalk() {}

    /** Walks all the way in these words and looks at every stop. */
    static void in(Messages messages, Visitor visitor) {
        try (var window = new WalkWindow(messages)) {
            along(window, visitor);
        }
    }

    /** Walks all the way in a window that is open already. */
    static void along(WalkWindow window, Visitor visitor) {
        for (var stop : STOPS) {
            window.fx(() -> {
                stop.act().accept(window);
                return true;
            });
            window.until(stop.name(), () -> stop.ready().test(window));
            visitor.at(stop.name(), window);
        }
    }

    /** Somebody who looks at a stop; not on the FX thread. */
    interface Visitor {
        void at(String stop, WalkWindow window);
    }
}
