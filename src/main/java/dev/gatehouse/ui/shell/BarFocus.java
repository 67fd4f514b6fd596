package dev.gatehouse.ui.shell;

import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;

import dev.gatehouse.ui.common.Focus;
import dev.gatehouse.ui.control.MessageBar;

/**
 * Keeps the focus in sight when a bar that has it changes: to what the bar offers next, or back into the page where it
 * offers nothing more.
 */
final class BarFocus {
    private final MessageBar bar;
    private final Runnable leave;

    /**
     * Watches over {@code bar}.
     *
     * @param leave
     *            puts the focus back into the page
     */
    BarFocus(MessageBar bar, Runnable leave) {
        this.bar = bar;
        this.leave = leave;
    }

    void watch() {
        bar.getActions().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                changed(change.getRemoved());
            }
        });
        bar.visibleProperty().subscribe(shown -> {
            if (!shown && has(bar)) {
                leave.run();
            }
        });
    }

    private void changed(List<? extends Node> removed) {
        if (removed.stream().noneMatch(this::has)) {
            return;
        }
        if (bar.isVisible() && !bar.getActions().isEmpty()) {
            bar.getActions().getFirst().requestFocus();
        } else {
            leave.run();
        }
    }

    /** Whether the focus is on a node, or was until the node was taken away just now. */
    private boolean has(Node place) {
        var owner = bar.getScene() == null ? null : bar.getScene().getFocusOwner();
        return Focus.isInside(owner, place);
    }
}
