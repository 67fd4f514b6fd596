package dev.gatehouse.app;

import javafx.scene.Scene;

/** Where the pictures of a tour go. Used off the FX thread. */
interface Album {

    /**
     * Takes a picture of a window.
     *
     * @param name
     *            its number and what it shows, without an ending
     */
    void take(Scene scene, String name);
}
