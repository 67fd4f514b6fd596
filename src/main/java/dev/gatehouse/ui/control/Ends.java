package dev.gatehouse.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Two things at the two ends of a line, or each on a line of its own where one line is too short for both. The right
 * one gets the free room when its widest is wider than it would be.
 */
public final class Ends extends Region {
    private static final double GAP = 8;

    private final Region left;
    private final Region right;

    /** One at each end; the left one goes on over further lines where it has one to itself. */
    public Ends(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(left.minWidth(-1), right.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(left.prefWidth(-1)) + GAP + snapSizeX(right.prefWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var second = height(right);
        return snapSizeY(fits(width)
                ? Math.max(left.prefHeight(-1), second)
                : left.prefHeight(width) + second);
    }

    private boolean fits(double width) {
        return width < 0 || (right.isVisible() ? computePrefWidth(-1) : left.prefWidth(-1)) <= width;
    }

    private static double height(Region node) {
        return node.isVisible() ? node.prefHeight(-1) : 0;
    }

    @Override
    protected void layoutChildren() {
        var oneLine = fits(getWidth());
        var line = oneLine ? getHeight() : getHeight() - height(right);
        var first = Math.min(snapSizeX(left.prefWidth(-1)), getWidth());
        place(left, 0, 0, first, line);
        var room = oneLine ? getWidth() - first - GAP : getWidth();
        var wanted = Math.min(Math.max(snapSizeX(right.prefWidth(-1)), right.maxWidth(-1)), Math.max(0, room));
        place(right, getWidth() - wanted, oneLine ? 0 : line, wanted, oneLine ? line : getHeight() - line);
    }

    private void place(Region node, double x, double y, double width, double height) {
        var own = Math.min(node.prefHeight(width), height);
        node.resizeRelocate(snapPositionX(x), snapPositionY(y + (height - own) / 2), width, own);
    }
}
