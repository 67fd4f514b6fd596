package dev.gatehouse.ui.control;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/**
 * A figure over time as a line in steps: it stays as it was until the next point. Each says its value in a tooltip.
 * The accessible text is for its owner to set.
 */
public final class TrendLine extends Region {
    private static final double HEIGHT = 28;
    private static final double DOT = 3.5;
    private static final double ROOM = 6;

    private final Polyline line = Looks.styled(new Polyline(), "line");
    private final Region ground = Looks.styled(new Region(), "ground");
    private List<Point> points = List.of();

    /** A line without points. */
    public TrendLine() {
        getStyleClass().add("gh-trend");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(ground, line);
    }

    /** Shows these points, the oldest first. */
    public void setPoints(List<Point> wanted) {
        points = List.copyOf(wanted);
        var nodes = new ArrayList<Node>(List.of(ground, line));
        points.forEach(point -> nodes.add(dot(point)));
        getChildren().setAll(nodes);
        requestLayout();
    }

    private static Shape dot(Point point) {
        var dot = point.partial()
                ? Looks.styled(new Rectangle(2 * DOT, 2 * DOT), "dot", "partial")
                : Looks.styled(new Circle(DOT), "dot");
        Tooltip.install(dot, new Tooltip(point.text()));
        return dot;
    }

    @Override
    protected void layoutChildren() {
        ground.resizeRelocate(0, HEIGHT - 1, getWidth(), 1);
        for (var i = 0; i < points.size(); i++) {
            var dot = getChildren().get(i + 2);
            var size = dot.getLayoutBounds();
            dot.relocate(x(points.get(i)) - size.getWidth() / 2, y(points.get(i)) - size.getHeight() / 2);
        }
        line.getPoints().setAll(corners());
    }

    /** Where the line turns: each value holds until the next. */
    private List<Double> corners() {
        var corners = new ArrayList<Double>();
        for (var point : points) {
            if (!point.partial()) {
                if (!corners.isEmpty()) {
                    corners.addAll(List.of(x(point), corners.getLast()));
                }
                corners.addAll(List.of(x(point), y(point)));
            }
        }
        return corners;
    }

    private double x(Point point) {
        return ROOM + point.x() * Math.max(0, getWidth() - 2 * ROOM);
    }

    private static double y(Point point) {
        return ROOM + (1 - point.y()) * (HEIGHT - 2 * ROOM);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 240;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 80;
    }

    /**
     * A value.
     *
     * @param x
     *            when, from 0 at the left to 1 at the right
     * @param y
     *            how much, from 0 at the bottom to 1 at the top
     * @param text
     *            both in words
     * @param partial
     *            whether it says less than the others; it is a square apart from the line then
     */
    public record Point(double x, double y, String text, boolean partial) {}
}
