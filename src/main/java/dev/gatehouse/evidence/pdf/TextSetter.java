package dev.gatehouse.evidence.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Sets lines of text on the page: labels and samples below, words above, links where they lead. */
final class TextSetter {
    private static final float LEADING = 1.38f;
    private static final float BASELINE = 1.04f;
    private static final float SAMPLE_HEIGHT = 8;
    private static final float HATCH = 3;

    private final Sheet sheet;
    private final Tags tags;
    private final Places places;

    TextSetter(Sheet sheet, Tags tags, Places places) {
        this.sheet = sheet;
        this.tags = tags;
        this.places = places;
    }

    /** How high a line is. */
    static float leading(float size) {
        return size * LEADING;
    }

    /** Lines one below the other, over as many pages as they need; the pen is below them afterwards. */
    void flow(COSDictionary element, List<Line> lines, float size, float x) throws IOException {
        var leading = leading(size);
        for (var from = 0; from < lines.size();) {
            var fit = Math.min(lines.size() - from, (int) (sheet.room() / leading));
            if (fit < 1 || (fit == 1 && lines.size() - from > 1 && !sheet.isFresh())) {
                sheet.next();
                continue;
            }
            lines(element, lines.subList(from, from + fit), size, x, sheet.y());
            sheet.down(fit * leading);
            from += fit;
        }
    }

    /** Lines one below the other from {@code top} on, which the page has room for; the pen stays. */
    void lines(COSDictionary element, List<Line> lines, float size, float x, float top) throws IOException {
        ground(lines, size, x, top);
        var texts = new ArrayList<Sheet.Placed>();
        String link = null;
        for (var i = 0; i < lines.size(); i++) {
            var baseline = top - i * leading(size) - size * BASELINE;
            for (var part : lines.get(i).parts()) {
                if (part instanceof Line.Words words) {
                    if (!texts.isEmpty() && (!Objects.equals(link, words.link())
                            || (link != null && texts.getLast().baseline() != baseline))) {
                        flush(element, texts, size, link);
                    }
                    link = words.link();
                    texts.add(new Sheet.Placed(words, x + words.x(), baseline));
                }
            }
        }
        flush(element, texts, size, link);
    }

    /** The same for the eye alone. */
    void unspoken(List<Line> lines, float size, float x, float top) throws IOException {
        ground(lines, size, x, top);
        var texts = new ArrayList<Sheet.Placed>();
        for (var i = 0; i < lines.size(); i++) {
            for (var part : lines.get(i).parts()) {
                if (part instanceof Line.Words words) {
                    texts.add(new Sheet.Placed(words, x + words.x(), top - i * leading(size) - size * BASELINE));
                }
            }
        }
        if (!texts.isEmpty()) {
            sheet.artifact(pen -> sheet.write(pen, size, texts));
        }
    }

    private void flush(COSDictionary element, List<Sheet.Placed> texts, float size, @Nullable String link)
            throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        var written = List.copyOf(texts);
        texts.clear();
        if (link == null) {
            sheet.tagged(element, pen -> sheet.write(pen, size, written));
            return;
        }
        var leads = tags.child(element, "Link");
        sheet.tagged(leads, pen -> sheet.write(pen, size, written));
        var first = written.getFirst();
        var last = written.getLast();
        var words = new StringBuilder();
        written.forEach(text -> words.append(text.words().drawn()));
        places.link(link, words.toString(), sheet.page(), new PDRectangle(first.x(), first.baseline() - size * 0.25f,
                last.x() + last.words().width() - first.x(), size * 1.2f), leads);
    }

    private void ground(List<Line> lines, float size, float x, float top) throws IOException {
        for (var i = 0; i < lines.size(); i++) {
            var baseline = top - i * leading(size) - size * BASELINE;
            for (var part : lines.get(i).parts()) {
                switch (part) {
                    case Line.Sample(var fill, var at, var width) ->
                        sheet.artifact(pen -> fill(pen, fill, x + at, baseline - 1, width, SAMPLE_HEIGHT));
                    case Line.Words(var _, var _, var look, var _, var at, var width) -> {
                        var ground = look.ground();
                        if (ground != null) {
                            sheet.artifact(pen -> label(pen, look.ink(), ground, x + at - 4, baseline - size * 0.3f,
                                    width + 8, size * 1.24f));
                        }
                    }
                }
            }
        }
    }

    private static void label(PDPageContentStream pen, Ink line, Ink ground, float x, float bottom, float width,
            float height) throws IOException {
        pen.setNonStrokingColor(ground.red(), ground.green(), ground.blue());
        pen.setStrokingColor(line.red(), line.green(), line.blue());
        pen.setLineWidth(0.5f);
        pen.addRect(x, bottom, width, height);
        pen.fillAndStroke();
    }

    /** An area with its filling; to be called inside of marks. */
    static void fill(PDPageContentStream pen, Fill fill, float x, float bottom, float width, float height)
            throws IOException {
        switch (fill) {
            case Fill.Plain(var ink) -> Sheet.fill(pen, ink, x, bottom, width, height);
            case Fill.Hatched _ -> {
                Sheet.fill(pen, Fill.Hatched.GROUND, x, bottom, width, height);
                pen.saveGraphicsState();
                pen.addRect(x, bottom, width, height);
                pen.clip();
                var lines = Fill.Hatched.LINES;
                pen.setStrokingColor(lines.red(), lines.green(), lines.blue());
                pen.setLineWidth(HATCH / 2.6f);
                for (var at = x - x % HATCH - height; at < x + width; at += HATCH) {
                    pen.moveTo(at, bottom);
                    pen.lineTo(at + height, bottom + height);
                }
                pen.stroke();
                pen.restoreGraphicsState();
            }
        }
    }
}
