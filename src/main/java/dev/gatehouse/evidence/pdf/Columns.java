package dev.gatehouse.evidence.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the columns of a table stand: each as wide as it needs, and where that is too much, no narrower than a word.
 */
final class Columns {
    /** A word that takes more of the table is broken. */
    private static final float LONGEST_WORD = 0.24f;
    private static final int ENOUGH_ROWS = 200;

    private Columns() {}

    /** One column, in points from the left edge of the page. */
    record Column(float x, float width) {}

    static List<Column> of(Block.Grid grid, LineBreaker breaker, float size, float gutter) {
        var rows = Stream.concat(grid.head().stream(), grid.body().stream()).limit(ENOUGH_ROWS).toList();
        var count = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        var free = Sheet.WIDTH - gutter * (count - 1);
        var least = new float[count];
        var most = new float[count];
        for (var row : rows) {
            for (var i = 0; i < row.cells().size(); i++) {
                for (var para : row.cells().get(i).paras()) {
                    least[i] = Math.max(least[i], Math.min(breaker.longestWord(para.pieces(), size) + 1,
                            free * LONGEST_WORD));
                    most[i] = Math.max(most[i], breaker.natural(para.pieces(), size) + 1);
                }
            }
        }
        return placed(widths(least, most, free), gutter);
    }

    /** What is left beyond the least widths goes to the columns in the measure of what they lack. */
    private static float[] widths(float[] least, float[] most, float free) {
        var widths = least.clone();
        var wanted = 0f;
        for (var i = 0; i < widths.length; i++) {
            most[i] = Math.min(Math.max(most[i], least[i]), free);
            wanted += most[i] - least[i];
        }
        var spare = free - sum(least);
        if (spare < 0) {
            Arrays.fill(widths, free / widths.length);
            return widths;
        }
        for (var i = 0; i < widths.length; i++) {
            widths[i] += wanted == 0 ? 0 : Math.min(1, spare / wanted) * (most[i] - least[i]);
        }
        widths[widths.length - 1] += Math.max(0, free - sum(widths));
        return widths;
    }

    private static float sum(float[] values) {
        var sum = 0f;
        for (var value : values) {
            sum += value;
        }
        return sum;
    }

    private static List<Column> placed(float[] widths, float gutter) {
        var columns = new ArrayList<Column>();
        var x = Sheet.LEFT;
        for (var width : widths) {
            columns.add(new Column(x, width));
            x += width + gutter;
        }
        return columns;
    }
}
