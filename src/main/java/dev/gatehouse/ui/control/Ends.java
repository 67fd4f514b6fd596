package dev.gatehouse.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two things at the two ends of a line, or each on a line of its own where one line is too short for both. */
final class Ends extends Region {
    private static final double GAP = 8;

    private final Region left;
    private final Region right;

    Ends(Region left, Region right) {
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
        var first = left.prefHeight(-1);
        var second = right.prefHeight(-1);
        return snapSizeY(fits(width) ? Math.max(first, second) : first + second);
    }

    private boolean fits(double width) {
        return width < 0 || computePrefWidth(-1) <= width;
    }

    @Override
    protected void layoutChildren() {
        var oneLine = fits(getWidth());
        var line = oneLine ? getHeight() : left.prefHeight(-1);
        place(left, 0, 0, line);
        var free = getWidth() - snapSizeX(right.prefWidth(-1));
        place(right, Math.max(0, free), oneLine ? 0 : line, oneLine ? line : getHeight() - line);
    }

    private void place(Region node, double x, double y, double height) {
        var width = Math.min(snapSizeX(node.prefWidth(-1)), getWidth());
        var own = Math.min(node.prefHeight(-1), height);
        node.resizeRelocate(snapPositionX(x), snapPositionY(y + (height - own) / 2), width, own);
    }
}
