package dev.gatehouse.ui.control;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What an {@link AddressMap} asks for. */
public interface AddressMapActions {
    /** Moves the cursor to a cell. */
    void choose(int cell);

    /** Shows the block around the cursor, so many bits narrower. */
    void zoomIn(int bits);

    /** Shows the block around what is shown. */
    void zoomOut();

    /** Shows the whole space. */
    void home();

    /** Escape: zooms out where that makes sense; false leaves the key to the window. */
    boolean escape();

    /** Paints away from the window's thread and brings the pixels back to it; a newer painting drops an older one. */
    void paint(Callable<int[]> painting, Consumer<int[]> done);
}
