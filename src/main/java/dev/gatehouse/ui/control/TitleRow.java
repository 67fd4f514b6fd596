package dev.gatehouse.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A title and the buttons for what it names: in one row where all of the title fits beside them, else below it, so that
 * no title is cut for their sake. Its first child is the title, its last holds the buttons.
 */
public final class TitleRow extends Pane {
    private static final double GAP = 8;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private Node title() {
        return getChildren().getFirst();
    }

    private Node buttons() {
        return getChildren().getLast();
    }

    private boolean isOneRow(double width) {
        return width < 0 || title().prefWidth(-1) + GAP + buttons().prefWidth(-1) <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return buttons().minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return title().prefWidth(-1) + GAP + buttons().prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var buttons = buttons().prefHeight(-1);
        return isOneRow(width)
                ? Math.max(title().prefHeight(-1), buttons)
                : snapSizeY(title().prefHeight(width)) + GAP + buttons;
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var buttons = snapSizeX(buttons().prefWidth(-1));
        var high = snapSizeY(buttons().prefHeight(-1));
        if (isOneRow(width)) {
            var title = snapSizeY(title().prefHeight(-1));
            title().resizeRelocate(0, snapPositionY((getHeight() - title) / 2), width - buttons - GAP, title);
            buttons().resizeRelocate(width - buttons, snapPositionY((getHeight() - high) / 2), buttons, high);
        } else {
            var title = snapSizeY(title().prefHeight(width));
            title().resizeRelocate(0, 0, width, title);
            buttons().resizeRelocate(0, title + GAP, Math.min(buttons, width), high);
        }
    }
}
