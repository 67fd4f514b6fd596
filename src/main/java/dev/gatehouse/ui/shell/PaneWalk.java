package dev.gatehouse.ui.shell;

import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;

import dev.gatehouse.ui.common.Focus;

/**
 * The way of the focus from pane to pane.
 *
 * @param panes
 *            those that are shown, in order
 */
record PaneWalk(List<Node> panes) {
    /**
     * Moves the focus into the pane after or before the one that has it; into the first where none has. As Tab does it:
     * a pane itself would take the focus too, and nobody would see where it is.
     */
    void step(boolean forward) {
        var now = IntStream.range(0, panes.size()).filter(i -> Focus.isIn(panes.get(i))).findFirst().orElse(-1);
        var next = panes.get(now < 0 ? 0 : Math.floorMod(now + (forward ? 1 : -1), panes.size()));
        next.requestFocusTraversal(TraversalDirection.NEXT);
    }
}
