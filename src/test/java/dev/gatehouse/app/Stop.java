package dev.gatehouse.app;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A state of the window that is worth a look.
 *
 * @param name
 *            what it shows; the name of its file
 * @param act
 *            brings the window there from the stop before; on the FX thread
 * @param ready
 *            whether it is there
 */
record Stop(String name, Consumer<WalkWindow> act, Predicate<WalkWindow> ready) {
    Stop(String name, Consumer<WalkWindow> act) {
        this(name, act, _ -> true);
    }
}
