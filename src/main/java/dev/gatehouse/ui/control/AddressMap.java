package dev.gatehouse.ui.control;

import java.nio.IntBuffer;
import java.util.List;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AccessRaster;

/**
 * A square map of a block of addresses along a Hilbert curve. Arrow keys or the mouse move a cursor from cell to cell
 * (with Shift in larger steps), Enter, a double click or the wheel zoom in around it, Backspace and − zoom out, Home
 * shows the whole space. What is under the cursor is said by {@link #hereProperty()}, which the owner fills.
 */
public final class AddressMap extends Region {
    private static final double MARGIN = 3;
    private static final int STEP = 4;
    private static final int JUMP = 16;
    private static final double SMALLEST_FRAME = 11;

    private final ObjectProperty<@Nullable AccessRaster> raster = new SimpleObjectProperty<>(this, "raster");
    private final IntegerProperty cursor = new SimpleIntegerProperty(this, "current", -1);
    private final StringProperty here = new SimpleStringProperty(this, "here", "");
    private final ObjectProperty<@Nullable AddressMapActions> actions = new SimpleObjectProperty<>(this, "actions");
    private final MapColours colours = new MapColours(this, this::repaint);
    private final ImageView image = new ImageView();
    private final MapGrid grid = new MapGrid();
    private final Region frame = Looks.styled(new Region(), "cursor");
    private int painted = -1;

    /** An empty map. */
    public AddressMap() {
        getStyleClass().add("gh-address-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        frame.setMouseTransparent(true);
        image.setSmooth(false);
        getChildren().addAll(image, grid, frame);
        raster.subscribe(this::repaint);
        cursor.subscribe(this::requestLayout);
        here.subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING));
        setOnKeyPressed(this::key);
        setOnMouseMoved(event -> pointTo(event.getX(), event.getY()));
        setOnMousePressed(this::press);
        setOnScroll(event -> {
            if (event.getDeltaY() != 0) {
                act(event.getDeltaY() > 0 ? MapMove.IN : MapMove.OUT);
                event.consume();
            }
        });
    }

    private void press(MouseEvent event) {
        requestFocus();
        pointTo(event.getX(), event.getY());
        if (event.getClickCount() == 2) {
            act(MapMove.IN);
        }
    }

    private void pointTo(double x, double y) {
        var shown = raster.get();
        var asked = actions.get();
        double side = image.getFitWidth();
        int column = (int) Math.floor((x - image.getLayoutX()) / side * cellsASide());
        int row = (int) Math.floor((y - image.getLayoutY()) / side * cellsASide());
        if (shown != null && asked != null && Math.min(column, row) >= 0 && Math.max(column, row) < cellsASide()) {
            asked.choose(shown.curve().cell(column, row));
        }
    }

    private void key(KeyEvent event) {
        var move = MapMove.of(event);
        if (move == null) {
            return;
        }
        if (move != MapMove.LEAVE) {
            act(move);
            event.consume();
        } else if (actions.get() != null && actions.get().escape()) {
            event.consume();
        }
    }

    private void act(MapMove move) {
        var asked = actions.get();
        if (asked == null) {
            return;
        }
        switch (move) {
            case IN -> asked.zoomIn(STEP);
            case FAR_IN -> asked.zoomIn(2 * STEP);
            case OUT -> asked.zoomOut();
            case HOME -> asked.home();
            case LEAVE -> asked.escape();
            case LEFT, RIGHT, UP, DOWN -> step(asked, move, 1);
            case FAR_LEFT, FAR_RIGHT, FAR_UP, FAR_DOWN -> step(asked, move, JUMP);
        }
    }

    private void step(AddressMapActions asked, MapMove move, int cells) {
        var shown = raster.get();
        if (shown != null) {
            int last = cellsASide() - 1;
            int from = Math.max(0, cursor.get());
            int x = Math.clamp(shown.curve().x(from) + (long) cells * move.right(), 0, last);
            int y = Math.clamp(shown.curve().y(from) + (long) cells * move.down(), 0, last);
            asked.choose(shown.curve().cell(x, y));
        }
    }

    private int cellsASide() {
        var shown = raster.get();
        return shown == null ? 1 : shown.curve().side();
    }

    private void repaint() {
        painted = -1;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double side = Math.floor(Math.max(1, Math.min(getWidth(), getHeight()) - 2 * MARGIN));
        double left = MARGIN;
        double top = MARGIN;
        image.setFitWidth(side);
        image.setFitHeight(side);
        image.relocate(left, top);
        grid.resizeRelocate(left, top, side, side);
        grid.show(raster.get());
        paint(side);
        placeCursor(left, top, side);
    }

    private void paint(double side) {
        var shown = raster.get();
        var asked = actions.get();
        double dense = density();
        int pixels = (int) Math.round(side * dense);
        if (shown == null || pixels == painted || pixels < 2) {
            return;
        }
        painted = pixels;
        var palette = colours.palette();
        int scale = Math.max(1, (int) Math.round(dense));
        if (asked == null) {
            put(MapPainter.paint(shown, palette, pixels, scale));
        } else {
            asked.paint(() -> MapPainter.paint(shown, palette, pixels, scale), this::put);
        }
    }

    private double density() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    }

    private void put(int[] pixels) {
        int side = (int) Math.round(Math.sqrt(pixels.length));
        image.setImage(new WritableImage(
                new PixelBuffer<>(side, side, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance())));
    }

    private void placeCursor(double left, double top, double side) {
        var shown = raster.get();
        frame.setVisible(shown != null && cursor.get() >= 0 && cursor.get() < shown.cells());
        if (shown != null && frame.isVisible()) {
            double cell = side / cellsASide();
            double size = Math.max(SMALLEST_FRAME, cell + 4);
            frame.resizeRelocate(left + (shown.curve().x(cursor.get()) + 0.5) * cell - size / 2,
                    top + (shown.curve().y(cursor.get()) + 0.5) * cell - size / 2, size, size);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 320;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 160;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 160;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return MapColours.cssMetaData();
    }

    MapColours colours() {
        return colours;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VALUE_STRING
                ? here.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** What is drawn; null draws nothing. */
    public ObjectProperty<@Nullable AccessRaster> rasterProperty() {
        return raster;
    }

    /** The cell under the cursor, as its number along the curve; -1 for none. */
    public IntegerProperty currentProperty() {
        return cursor;
    }

    /** What holds under the cursor, in words; screen readers say it. */
    public StringProperty hereProperty() {
        return here;
    }

    /** Does what keys and mouse ask for; null for a picture that only stands there. */
    public ObjectProperty<@Nullable AddressMapActions> actionsProperty() {
        return actions;
    }
}
