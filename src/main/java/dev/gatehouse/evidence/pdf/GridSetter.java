package dev.gatehouse.evidence.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Sets a table: its head again on every page, a row of more than a page over several. */
final class GridSetter {
    private static final float SIZE = 8.5f;
    private static final float GUTTER = 10;
    private static final float PADDING = 3;
    private static final float LINE = 0.5f;
    /** A row that is higher begins on the page it finds. */
    private static final float WHOLE = 240;

    private final Sheet sheet;
    private final Tags tags;
    private final TextSetter text;
    private final LineBreaker breaker;

    GridSetter(Sheet sheet, Tags tags, TextSetter text, LineBreaker breaker) {
        this.sheet = sheet;
        this.tags = tags;
        this.text = text;
        this.breaker = breaker;
    }

    void set(COSDictionary parent, Block.Grid grid) throws IOException {
        var columns = Columns.of(grid, breaker, SIZE, GUTTER);
        var table = tags.child(parent, "Table");
        var head = grid.head().stream().map(row -> new Laid(row, columns)).toList();
        var first = grid.body().isEmpty() ? 0 : Math.min(WHOLE, new Laid(grid.body().getFirst(), columns).height());
        var body = grid.body().stream().map(row -> new Laid(row, columns)).iterator();
        var headHeight = (float) head.stream().mapToDouble(Laid::height).sum();
        sheet.need(headHeight + (grid.caption().isEmpty() ? 0 : 16) + first);
        if (!grid.caption().isEmpty()) {
            text.flow(tags.child(table, "Caption"), breaker.lines(
                    List.of(new Piece.Text(grid.caption(), Look.MUTED, null)), 8, Sheet.WIDTH), 8, Sheet.LEFT);
            sheet.down(2);
        }
        if (!head.isEmpty()) {
            var section = tags.child(table, "THead");
            for (var row : head) {
                row.draw(tags.child(section, "TR"));
            }
        }
        var section = tags.child(table, "TBody");
        while (body.hasNext()) {
            var row = body.next();
            row.place(tags.child(section, "TR"), head);
        }
        sheet.down(4);
    }

    /** A line, and which paragraph of its cell it is of. */
    private record Placed(Line line, int para) {}

    /** A row with its lines. */
    private final class Laid {
        private final Block.Row row;
        private final List<Columns.Column> columns;
        private final List<List<Placed>> cells = new ArrayList<>();
        private final List<COSDictionary> elements = new ArrayList<>();
        private final List<List<COSDictionary>> paras = new ArrayList<>();

        Laid(Block.Row row, List<Columns.Column> columns) {
            this.row = row;
            this.columns = columns;
            for (var i = 0; i < row.cells().size(); i++) {
                var lines = new ArrayList<Placed>();
                var cell = row.cells().get(i);
                for (var para = 0; para < cell.paras().size(); para++) {
                    for (var line : breaker.lines(cell.paras().get(para).pieces(), SIZE, columns.get(i).width())) {
                        lines.add(new Placed(line, para));
                    }
                }
                cells.add(lines);
            }
        }

        private int most() {
            return cells.stream().mapToInt(List::size).max().orElse(1);
        }

        float height() {
            return Math.max(1, most()) * TextSetter.leading(SIZE) + 2 * PADDING + LINE;
        }

        /** The row, on this page or the next, under the head where a page begins. */
        void place(COSDictionary element, List<Laid> head) throws IOException {
            open(element);
            if (sheet.room() < height() && (height() < WHOLE || sheet.room() < WHOLE / 2)) {
                turn(head);
            }
            for (var from = 0; from < Math.max(1, most());) {
                var fit = (int) ((sheet.room() - 2 * PADDING - LINE) / TextSetter.leading(SIZE));
                if (fit < 1) {
                    turn(head);
                    continue;
                }
                var to = Math.min(Math.max(1, most()), from + fit);
                slice(from, to);
                from = to;
            }
        }

        /** The row as the first of its table. */
        void draw(COSDictionary element) throws IOException {
            open(element);
            slice(0, Math.max(1, most()));
        }

        private void turn(List<Laid> head) throws IOException {
            sheet.next();
            for (var one : head) {
                one.repeat();
            }
        }

        /** The row once more, for the eye. */
        private void repeat() throws IOException {
            for (var i = 0; i < cells.size(); i++) {
                var lines = cells.get(i).stream().map(Placed::line).toList();
                for (var k = 0; k < lines.size(); k++) {
                    text.unspoken(lines.subList(k, k + 1), SIZE, x(i, lines.get(k)),
                            sheet.y() - PADDING - k * TextSetter.leading(SIZE));
                }
            }
            close(height());
        }

        private float x(int cell, Line line) {
            var column = columns.get(cell);
            return column.x() + (row.cells().get(cell).number() ? column.width() - line.width() : 0);
        }

        private void open(COSDictionary element) {
            for (var cell : row.cells()) {
                var made = tags.child(element, cell.heads().isEmpty() ? "TD" : "TH");
                if (!cell.heads().isEmpty()) {
                    Tags.attribute(made, "Table").setItem(COSName.getPDFName("Scope"),
                            COSName.getPDFName(cell.heads()));
                }
                elements.add(made);
                paras.add(paras(made, cell.paras()));
            }
        }

        /** The elements that the paragraphs of a cell belong to. */
        private List<COSDictionary> paras(COSDictionary cell, List<Block.Para> paras) {
            if (paras.size() == 1 && !paras.getFirst().item()) {
                return List.of(cell);
            }
            var made = new ArrayList<COSDictionary>();
            COSDictionary list = null;
            for (var para : paras) {
                if (!para.item()) {
                    list = null;
                    made.add(tags.child(cell, "P"));
                } else {
                    list = list == null ? tags.child(cell, "L") : list;
                    made.add(tags.child(tags.child(list, "LI"), "LBody"));
                }
            }
            return made;
        }

        private void slice(int from, int to) throws IOException {
            var leading = TextSetter.leading(SIZE);
            for (var i = 0; i < cells.size(); i++) {
                var lines = cells.get(i);
                for (var k = from; k < Math.min(to, lines.size());) {
                    var end = k + 1;
                    var isNumber = row.cells().get(i).number();
                    while (!isNumber && end < Math.min(to, lines.size()) && lines.get(end).para() == lines.get(k)
                            .para()) {
                        end++;
                    }
                    text.lines(paras.get(i).get(lines.get(k).para()),
                            lines.subList(k, end).stream().map(Placed::line).toList(), SIZE, x(i, lines.get(k).line()),
                            sheet.y() - PADDING - (k - from) * leading);
                    k = end;
                }
            }
            close((to - from) * leading + 2 * PADDING + LINE);
        }

        private void close(float height) throws IOException {
            sheet.down(height);
            sheet.area(Ink.FAINT_LINE, Sheet.LEFT, sheet.y(), Sheet.WIDTH, LINE);
        }
    }
}
