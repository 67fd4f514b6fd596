package dev.gatehouse.ui.control;

import java.util.Arrays;

import dev.gatehouse.domain.address.AccessRaster;

/**
 * Paints the cells of a map into pixels, each kind with a pattern of its own so that no meaning hangs on colour alone.
 * Pure arithmetic: it may run on any thread.
 */
public final class MapPainter {
    /** A lone cell is drawn at least this wide, in logical pixels, so that one address in the whole space is seen. */
    private static final int SPOT = 7;
    /** How much of a cell must be blocked before the whole cell is hatched. */
    private static final float HATCHED = 0.2f;
    private static final float FAINTEST = 0.4f;

    private static final byte PLAIN = 0;
    private static final byte BLOCKED = 1;
    private static final byte DEAD = 2;
    private static final byte GAINED = 3;
    private static final byte LOST = 4;

    private final AccessRaster raster;
    private final MapPalette palette;
    private final int[] fills;
    private final int[] marks;
    private final byte[] patterns;

    private MapPainter(AccessRaster raster, MapPalette palette) {
        this.raster = raster;
        this.palette = palette;
        this.fills = new int[raster.cells()];
        this.marks = new int[raster.cells()];
        this.patterns = new byte[raster.cells()];
        for (int cell = 0; cell < fills.length; cell++) {
            look(cell);
        }
    }

    /**
     * Paints a map.
     *
     * @param size
     *            pixels a side
     * @param scale
     *            pixels for one logical pixel, at least 1: how coarse the patterns are
     * @return size times size opaque ARGB pixels, by row
     */
    public static int[] paint(AccessRaster raster, MapPalette palette, int size, int scale) {
        var painter = new MapPainter(raster, palette);
        int[] pixels = new int[size * size];
        painter.fill(pixels, size, scale);
        painter.spots(pixels, size, scale);
        return pixels;
    }

    private void look(int cell) {
        float allowed = raster.allowed().share(cell);
        float blocked = raster.blocked().share(cell);
        fills[cell] = allowed == 0
                ? palette.ground()
                : MapPalette.mix(palette.ground(), palette.allowed(), FAINTEST + (1 - FAINTEST) * allowed);
        patterns[cell] = pattern(cell, blocked);
        marks[cell] = switch (patterns[cell]) {
            case BLOCKED -> palette.blocked();
            case DEAD -> palette.dead();
            case GAINED -> palette.gained();
            case LOST -> palette.lost();
            default -> fills[cell];
        };
        if (allowed == 0 && blocked > 0) {
            fills[cell] = MapPalette.mix(palette.ground(), palette.blocked(), HATCHED);
        }
    }

    private byte pattern(int cell, float blocked) {
        float gained = raster.gained().share(cell);
        float lost = raster.lost().share(cell);
        if (gained > 0 || lost > 0) {
            return gained >= lost ? GAINED : LOST;
        }
        if (blocked >= HATCHED || (blocked > 0 && raster.allowed().isEmpty(cell))) {
            return BLOCKED;
        }
        return raster.dead().isEmpty(cell) || !raster.allowed().isEmpty(cell) ? PLAIN : DEAD;
    }

    private void fill(int[] pixels, int size, int scale) {
        int side = raster.curve().side();
        int[] columns = new int[size];
        for (int i = 0; i < size; i++) {
            columns[i] = (int) ((long) i * side / size);
        }
        for (int y = 0; y < size; y++) {
            int row = columns[y];
            for (int x = 0; x < size; x++) {
                int cell = raster.curve().cell(columns[x], row);
                pixels[y * size + x] = patterns[cell] == PLAIN ? fills[cell] : colour(cell, x / scale, y / scale);
            }
        }
    }

    /** The colour of a pixel: the mark where the pattern has one, else the fill. */
    private int colour(int cell, int x, int y) {
        boolean mark = switch (patterns[cell]) {
            case BLOCKED -> (x + y) % 6 < 3;
            case LOST -> Math.floorMod(x - y, 8) < 4;
            case GAINED -> x % 6 < 3 && y % 6 < 3;
            case DEAD -> y % 4 == 0;
            default -> false;
        };
        return mark ? marks[cell] : fills[cell];
    }

    /** Cells that differ from every cell around them are drawn larger than they are. */
    private void spots(int[] pixels, int size, int scale) {
        int side = raster.curve().side();
        int spot = SPOT * scale;
        if (size / side >= spot) {
            return;
        }
        for (int place = 0; place < fills.length; place++) {
            int x = place % side;
            int y = place / side;
            int cell = raster.curve().cell(x, y);
            if (!isGround(cell) && isAlone(cell, x, y, side)) {
                int left = (2 * x + 1) * size / (2 * side) - spot / 2;
                int top = (2 * y + 1) * size / (2 * side) - spot / 2;
                stamp(pixels, size, Math.clamp(left, 0, size - spot), Math.clamp(top, 0, size - spot), spot,
                        patterns[cell] == PLAIN ? palette.allowed() : marks[cell]);
            }
        }
    }

    private static void stamp(int[] pixels, int size, int left, int top, int spot, int colour) {
        for (int y = top; y < top + spot; y++) {
            Arrays.fill(pixels, y * size + left, y * size + left + spot, colour);
        }
    }

    private boolean isAlone(int cell, int x, int y, int side) {
        for (int near = 0; near < 9; near++) {
            int otherX = x + near % 3 - 1;
            int otherY = y + near / 3 - 1;
            boolean onMap = near != 4 && Math.min(otherX, otherY) >= 0 && Math.max(otherX, otherY) < side;
            if (onMap && looksLike(cell, raster.curve().cell(otherX, otherY))) {
                return false;
            }
        }
        return true;
    }

    private boolean looksLike(int cell, int other) {
        return patterns[cell] == patterns[other] && !isGround(other);
    }

    private boolean isGround(int cell) {
        return patterns[cell] == PLAIN && raster.allowed().isEmpty(cell);
    }
}
