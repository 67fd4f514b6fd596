package dev.gatehouse.testing.look;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The look of a picture: 64 × 40 cells, each with its mean brightness, blueness and redness in 64 levels. Coarse enough
 * that the smoothing of letters does not matter, fine enough that a missing button, a column that moved, another colour
 * and a cut word do.
 */
public final class Look {
    /** Cells in a row. */
    public static final int COLUMNS = 64;
    /** Rows of cells. */
    public static final int ROWS = 40;
    /** So many levels apart, a cell is another one: 8 of 255 on the mean of its pixels. */
    private static final int APART = 2;
    /** So far apart, one cell is enough for another look; otherwise it takes {@link #FEW}. */
    private static final int FAR = 6;
    private static final int FEW = 2;

    private final List<Layer> layers;

    Look(List<Layer> layers) {
        this.layers = layers;
    }

    /** The look of pixels as {@code 0xAARRGGBB}, row by row, of a picture so wide; opaque ones. */
    public static Look of(int[] pixels, int width) {
        int height = pixels.length / width;
        var layers = List.of(new int[COLUMNS * ROWS], new int[COLUMNS * ROWS], new int[COLUMNS * ROWS]);
        for (var cell = 0; cell < COLUMNS * ROWS; cell++) {
            int column = cell % COLUMNS;
            int row = cell / COLUMNS;
            var mean = Mean.of(pixels, width, new Area(column * width / COLUMNS, row * height / ROWS,
                    (column + 1) * width / COLUMNS, (row + 1) * height / ROWS));
            layers.get(0)[cell] = mean.brightness();
            layers.get(1)[cell] = mean.blueness();
            layers.get(2)[cell] = mean.redness();
        }
        return new Look(layers.stream().map(Layer::new).toList());
    }

    /** Brightness, blueness and redness. */
    List<Layer> layers() {
        return layers;
    }

    /** The cells that are other ones, empty where two pictures look the same. */
    public List<Integer> apartFrom(Look other) {
        var apart = IntStream.range(0, COLUMNS * ROWS).filter(cell -> distance(cell, other) >= APART).boxed().toList();
        return apart.size() >= FEW || apart.stream().anyMatch(cell -> isFar(cell, other)) ? apart : List.of();
    }

    private boolean isFar(int cell, Look other) {
        return distance(cell, other) >= FAR;
    }

    private int distance(int cell, Look other) {
        return IntStream.range(0, layers.size()).map(layer -> steps(layer, cell, other)).max().orElseThrow();
    }

    private int steps(int layer, int cell, Look other) {
        return Math.abs(layers.get(layer).at(cell) - other.layers.get(layer).at(cell));
    }

    /** What the cells look like, as pixels of a picture of this size. */
    int[] mosaic(int width, int height) {
        var pixels = new int[width * height];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                pixels[y * width + x] = colour(cellAt(x, y, width, height));
            }
        }
        return pixels;
    }

    /** The cell in which a pixel of a picture of this size lies. */
    static int cellAt(int x, int y, int width, int height) {
        return Math.min(ROWS - 1, y * ROWS / height) * COLUMNS + Math.min(COLUMNS - 1, x * COLUMNS / width);
    }

    private int colour(int cell) {
        return Mean.argb(layers.get(0).at(cell), layers.get(1).at(cell), layers.get(2).at(cell));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Look look && layers.equals(look.layers);
    }

    @Override
    public int hashCode() {
        return layers.hashCode();
    }

    @Override
    public String toString() {
        return LookText.of(this);
    }

    private record Area(int left, int top, int right, int bottom) {}

    /** One figure for each cell, 0 to 63. */
    static final class Layer {
        private final int[] cells;

        Layer(int[] cells) {
            this.cells = cells;
        }

        int at(int cell) {
            return cells[cell];
        }

        /** The level most cells have. */
        int ground() {
            var counts = new int[Mean.LEVELS];
            for (int level : cells) {
                counts[level]++;
            }
            return IntStream.range(0, counts.length).reduce((a, b) -> counts[b] > counts[a] ? b : a).orElseThrow();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Layer layer && Arrays.equals(cells, layer.cells);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(cells);
        }
    }

    /** A mean colour, and what it is in levels. */
    private record Mean(double red, double green, double blue) {
        static final int LEVELS = 64;
        private static final int MIDDLE = LEVELS / 2;
        private static final double STEP = 4;
        private static final int WHITE = 255;

        static Mean of(int[] pixels, int width, Area area) {
            long red = 0;
            long green = 0;
            long blue = 0;
            for (int y = area.top; y < area.bottom; y++) {
                for (int x = area.left; x < area.right; x++) {
                    int pixel = pixels[y * width + x];
                    red += pixel >> 16 & WHITE;
                    green += pixel >> 8 & WHITE;
                    blue += pixel & WHITE;
                }
            }
            double count = (area.right - area.left) * (double) (area.bottom - area.top);
            return new Mean(red / count, green / count, blue / count);
        }

        private double grey() {
            return 0.299 * red + 0.587 * green + 0.114 * blue;
        }

        int brightness() {
            return (int) (grey() / STEP);
        }

        int blueness() {
            return away(blue);
        }

        int redness() {
            return away(red);
        }

        private int away(double part) {
            return (int) Math.clamp(MIDDLE + Math.round((part - grey()) / STEP), 0L, LEVELS - 1);
        }

        /** The colour of these levels, near enough to be looked at. */
        static int argb(int brightness, int blueness, int redness) {
            double grey = brightness * STEP + STEP / 2;
            double blue = grey + (blueness - MIDDLE) * STEP;
            double red = grey + (redness - MIDDLE) * STEP;
            double green = (grey - 0.299 * red - 0.114 * blue) / 0.587;
            return WHITE << 24 | part(red) << 16 | part(green) << 8 | part(blue);
        }

        private static int part(double value) {
            return (int) Math.clamp(Math.round(value), 0L, WHITE);
        }
    }
}
