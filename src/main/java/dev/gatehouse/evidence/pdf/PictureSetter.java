package dev.gatehouse.evidence.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/** Sets a picture of the report: who may sign in, or for how long. Its words stand above it and in its place. */
final class PictureSetter {
    private static final float SIZE = 8;
    private static final float SCALE = 6.5f;
    private static final float HEIGHT = 11;
    private static final float GAP = 5;
    /** An area that is narrower would not be seen. */
    private static final float LEAST = 2;

    private final Sheet sheet;
    private final Tags tags;
    private final TextSetter text;
    private final LineBreaker breaker;

    PictureSetter(Sheet sheet, Tags tags, TextSetter text, LineBreaker breaker) {
        this.sheet = sheet;
        this.tags = tags;
        this.text = text;
        this.breaker = breaker;
    }

    void set(COSDictionary parent, Block.Picture picture) throws IOException {
        var name = line(picture.above().getFirst(), SIZE, Sheet.WIDTH / 3);
        var said = line(picture.above().getLast(), SIZE, Sheet.WIDTH * 2 / 3);
        var above = Math.max(name.size(), said.size()) * TextSetter.leading(SIZE) + 2;
        sheet.need(above + HEIGHT + TextSetter.leading(SCALE) + GAP);
        var figure = tags.child(parent, "Figure");
        figure.setString(COSName.ALT, picture.words());
        var caption = tags.child(figure, "Caption");
        text.lines(caption, name, SIZE, Sheet.LEFT, sheet.y());
        for (var i = 0; i < said.size(); i++) {
            text.lines(caption, said.subList(i, i + 1), SIZE, Sheet.LEFT + Sheet.WIDTH - said.get(i).width(),
                    sheet.y() - i * TextSetter.leading(SIZE));
        }
        sheet.down(above + HEIGHT);
        bars(figure, picture, sheet.y());
        scale(picture.scale());
        sheet.down(TextSetter.leading(SCALE) + GAP);
    }

    private List<Line> line(String words, float size, float width) {
        return breaker.lines(List.of(new Piece.Text(words, Look.MUTED, null)), size, width);
    }

    private void bars(COSDictionary figure, Block.Picture picture, float bottom) throws IOException {
        var layout = Tags.attribute(figure, "Layout");
        layout.setItem(COSName.BBOX, box(Sheet.LEFT, bottom, Sheet.LEFT + Sheet.WIDTH, bottom + HEIGHT));
        layout.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
        var unit = Sheet.WIDTH / picture.columns();
        sheet.tagged(figure, pen -> {
            // a part is narrow, and what lies beside it must not cover it
            for (var bar : Stream.concat(parts(picture, false), parts(picture, true)).toList()) {
                var width = Math.max(LEAST, bar.length() * unit);
                var x = Math.min(bar.from() * unit, Sheet.WIDTH - width);
                TextSetter.fill(pen, bar.fill(), Sheet.LEFT + x, bottom, width, HEIGHT);
            }
        });
    }

    private static Stream<Block.Bar> parts(Block.Picture picture, boolean hatched) {
        return picture.bars().stream().filter(bar -> bar.fill() instanceof Fill.Hatched == hatched);
    }

    private static COSArray box(float... edges) {
        var box = new COSArray();
        for (var edge : edges) {
            box.add(new COSFloat(edge));
        }
        return box;
    }

    /** For the eye alone: where on the strip it is. */
    private void scale(List<String> marks) throws IOException {
        for (var i = 0; i < marks.size(); i++) {
            var mark = line(marks.get(i), SCALE, Sheet.WIDTH);
            var free = Sheet.WIDTH - mark.getFirst().width();
            text.unspoken(mark, SCALE, Sheet.LEFT + free * i / Math.max(1, marks.size() - 1), sheet.y());
        }
    }
}
