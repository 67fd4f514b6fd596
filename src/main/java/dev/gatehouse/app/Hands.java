package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;

/** What presses the keys of a keyboard. FX thread only. */
interface Hands {

    /** Presses keys one after the other, holds them together, and lets them go. */
    void press(List<KeyCode> keys);

    /**
     * Types one character.
     *
     * @throws IllegalArgumentException
     *             for one that is on no key of a keyboard of the United States
     */
    void type(char character);

    /** Rests after each act, where somebody watches who wants to follow; off the FX thread, unlike all else here. */
    default void breathe() {}
}
