package dev.gatehouse.ui.control;

import java.util.List;

import javafx.beans.InvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * The bar of a {@link RangeStrip}: one canvas, painted with the fills of the key's swatches so that themes reach it.
 */
final class RangeBar extends Region {

    private static final double THINNEST = 3;
    /** Who may sign in is still seen where a block inside falls on the same pixels. */
    private static final double THINNEST_ADMITTED = 7;
    private static final double INSET = 2;

    private final ObservableList<RangeSegment> segments;
    private final IntegerProperty cursor;
    private final StringProperty here;
    private final Swatches swatches;
    private final Canvas canvas = new Canvas();
    private final Region frame = Looks.styled(new Region(), "cursor");

    /** The key's little squares, which hold the paints. */
    record Swatches(Region allowed, Region blocked, Region dead, Region gained, Region lost) {
        Swatches() {
            this(swatch("allowed"), swatch("blocked"), swatch("dead"), swatch("gained-here"), swatch("lost"));
        }

        private static Region swatch(String name) {
            return Looks.styled(new Region(), "gh-swatch", name);
        }

        List<Region> all() {
            return List.of(allowed, blocked, dead, gained, lost);
        }

        Paint paint(RangeSegment.Kind kind) {
            Region swatch = switch (kind) {
                case ALLOWED -> allowed;
                case BLOCKED -> blocked;
                case DEAD -> dead;
                case GAINED -> gained;
                case LOST -> lost;
            };
            var background = swatch.getBackground();
            return background == null || background.getFills().isEmpty()
                    ? Color.GRAY
                    : background.getFills().getFirst().getFill();
        }
    }

    RangeBar(ObservableList<RangeSegment> segments, IntegerProperty cursor, StringProperty here, Swatches swatches) {
        this.segments = segments;
        this.cursor = cursor;
        this.here = here;
        this.swatches = swatches;
        getStyleClass().add("bar");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        frame.setMouseTransparent(true);
        getChildren().addAll(canvas, frame);
        listen();
    }

    private void listen() {
        InvalidationListener repaint = change -> requestLayout();
        segments.addListener(repaint);
        cursor.addListener(repaint);
        swatches.all().forEach(swatch -> swatch.backgroundProperty().addListener(repaint));
        cursor.subscribe(index -> say(index.intValue()));
        setOnKeyPressed(this::walk);
        setOnMouseMoved(event -> say(indexAt(event.getX())));
        setOnMouseExited(event -> say(cursor.get()));
        setOnMousePressed(event -> {
            requestFocus();
            cursor.set(indexAt(event.getX()));
        });
    }

    private void say(int index) {
        here.set(index >= 0 && index < segments.size() ? segments.get(index).label() : "");
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    private void walk(KeyEvent event) {
        int last = segments.size() - 1;
        int next = switch (event.getCode()) {
            case RIGHT, DOWN -> Math.min(last, cursor.get() + 1);
            case LEFT, UP -> Math.max(Math.min(0, last), cursor.get() - 1);
            case HOME -> Math.min(0, last);
            case END -> last;
            case ESCAPE -> -1;
            default -> Integer.MIN_VALUE;
        };
        if (next != Integer.MIN_VALUE) {
            cursor.set(next);
            event.consume();
        }
    }

    /** The narrowest segment at x as drawn, so that a single address can be hit; -1 for none. */
    private int indexAt(double x) {
        int found = -1;
        for (int i = 0; i < segments.size(); i++) {
            RangeSegment segment = segments.get(i);
            boolean hit = x >= left(segment) && x <= left(segment) + width(segment);
            if (hit && (found < 0 || width(segment) < width(segments.get(found)))) {
                found = i;
            }
        }
        return found;
    }

    private double left(RangeSegment segment) {
        return Math.min(Math.floor(segment.start() * getWidth()), Math.max(0, getWidth() - thinnest(segment)));
    }

    private double width(RangeSegment segment) {
        return Math.max(thinnest(segment), Math.ceil(segment.end() * getWidth()) - left(segment));
    }

    private static double thinnest(RangeSegment segment) {
        return switch (segment.kind()) {
            case ALLOWED, GAINED -> THINNEST_ADMITTED;
            case BLOCKED, DEAD, LOST -> THINNEST;
        };
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        for (RangeSegment.Kind kind : RangeSegment.Kind.values()) {
            paint(pen, kind);
        }
        placeFrame();
    }

    /** Paints one kind, skipping what would fall on pixels already painted. */
    private void paint(GraphicsContext pen, RangeSegment.Kind kind) {
        pen.setFill(swatches.paint(kind));
        double painted = -1;
        for (RangeSegment segment : segments) {
            double right = left(segment) + width(segment);
            if (segment.kind() == kind && right > painted) {
                pen.fillRect(left(segment), INSET, width(segment), getHeight() - 2 * INSET);
                painted = right;
            }
        }
    }

    private void placeFrame() {
        int index = cursor.get();
        frame.setVisible(index >= 0 && index < segments.size());
        if (frame.isVisible()) {
            RangeSegment segment = segments.get(index);
            frame.resizeRelocate(left(segment) - 1, 1, width(segment) + 2, getHeight() - 2);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VALUE_STRING
                ? here.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
