package dev.gatehouse.evidence.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSDictionary;

/** Sets the parts of a report one below the other. */
final class Typesetter {
    private static final float[] SIZES = {0, 18, 13.5f, 11, 8.5f};
    private static final float[] BEFORE = {0, 0, 18, 8, 9};
    private static final float[] AFTER = {0, 4, 5, 2, 3};
    /** What of the text that follows must be on the same page. */
    private static final float[] KEPT = {0, 60, 100, 200, 34};

    private final Sheet sheet;
    private final Tags tags;
    private final Places places;
    private final LineBreaker breaker;
    private final TextSetter text;
    private final GridSetter grids;
    private final PictureSetter pictures;
    private final List<String> names = new ArrayList<>();
    private boolean begins;

    Typesetter(Sheet sheet, Tags tags, Places places, LineBreaker breaker) {
        this.sheet = sheet;
        this.tags = tags;
        this.places = places;
        this.breaker = breaker;
        text = new TextSetter(sheet, tags, places);
        grids = new GridSetter(sheet, tags, text, breaker);
        pictures = new PictureSetter(sheet, tags, text, breaker);
    }

    void set(Block block) throws IOException {
        var document = tags.document();
        switch (block) {
            case Block.Place(var name, var part) -> {
                names.add(name);
                begins |= part;
            }
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var tone, var pieces) -> {
                if (tone == Block.Tone.CLOSING) {
                    sheet.need(90);
                    sheet.gap(18);
                    sheet.area(Ink.LINE, Sheet.LEFT, sheet.y(), Sheet.WIDTH, 0.7f);
                    sheet.down(8);
                }
                text.flow(tags.child(document, "P"), breaker.lines(pieces, tone.size, Sheet.WIDTH), tone.size,
                        Sheet.LEFT);
                sheet.gap(tone == Block.Tone.SENTENCE ? 7 : 4);
            }
            case Block.Items(var items) -> items(tags.child(document, "L"), items);
            case Block.Grid grid -> grids.set(document, grid);
            case Block.Picture picture -> pictures.set(document, picture);
            case Block.Cards(var cards) -> cards(cards);
            case Block.Notice(var paragraphs) -> notice(paragraphs);
        }
    }

    private void heading(Block.Heading heading) throws IOException {
        var level = heading.level();
        var size = SIZES[level];
        var lines = breaker.lines(heading.pieces(), size, Sheet.WIDTH);
        var height = lines.size() * TextSetter.leading(size);
        sheet.need(BEFORE[level] + height + AFTER[level] + KEPT[level]);
        sheet.gap(BEFORE[level]);
        if (begins) {
            sheet.area(Ink.TEXT, Sheet.LEFT, sheet.y(), Sheet.WIDTH, 1.2f);
            sheet.down(7);
            begins = false;
        }
        names.forEach(name -> places.name(name, sheet.page(), sheet.y() + 8));
        names.clear();
        if (level == 2 || level == 3) {
            places.bookmark(words(heading.pieces()), level == 2, sheet.page(), sheet.y() + 8);
        }
        text.flow(tags.child(tags.document(), "H" + level), lines, size, Sheet.LEFT);
        if (level == 2) {
            sheet.down(2);
            sheet.area(Ink.LINE, Sheet.LEFT, sheet.y(), Sheet.WIDTH, 0.7f);
        }
        sheet.down(AFTER[level]);
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece instanceof Piece.Text words && words.look().ground() == null
                ? words.text()
                : "").collect(Collectors.joining()).strip();
    }

    private void items(COSDictionary list, List<List<Piece>> items) throws IOException {
        for (var item : items) {
            text.flow(tags.child(tags.child(list, "LI"), "LBody"), breaker.lines(item, 8.5f, Sheet.WIDTH), 8.5f,
                    Sheet.LEFT);
        }
        sheet.gap(4);
    }

    private void cards(List<Block.Card> cards) throws IOException {
        var gap = 8;
        var width = (Sheet.WIDTH - gap * (cards.size() - 1)) / cards.size();
        var counts = cards.stream().map(card -> breaker.lines(
                List.of(new Piece.Text(card.counts(), Look.MUTED, null)), 8, width - 12)).toList();
        var most = counts.stream().mapToInt(List::size).max().orElse(1);
        var height = 40 + (most - 1) * TextSetter.leading(8);
        sheet.need(height + 12);
        sheet.gap(6);
        var top = sheet.y();
        for (var i = 0; i < cards.size(); i++) {
            var x = Sheet.LEFT + i * (width + gap);
            frame(x, top - height, width, height);
            var element = tags.child(tags.document(), "P");
            text.lines(element, breaker.lines(List.of(new Piece.Text(cards.get(i).number(), Look.BOLD, null)), 15,
                    width), 15, x + 8, top - 4);
            text.lines(element, counts.get(i), 8, x + 8, top - 25);
        }
        sheet.down(height + 8);
    }

    private void frame(float x, float bottom, float width, float height) throws IOException {
        sheet.artifact(pen -> {
            pen.setStrokingColor(Ink.LINE.red(), Ink.LINE.green(), Ink.LINE.blue());
            pen.setLineWidth(0.7f);
            pen.addRect(x, bottom, width, height);
            pen.stroke();
        });
    }

    private void notice(List<List<Piece>> paragraphs) throws IOException {
        var lines = paragraphs.stream().map(pieces -> breaker.lines(pieces, 9, Sheet.WIDTH - 24)).toList();
        var height = lines.stream().mapToInt(List::size).sum() * TextSetter.leading(9) + 14;
        sheet.need(height + 8);
        sheet.gap(4);
        sheet.area(Ink.NOTICE, Sheet.LEFT, sheet.y() - height, Sheet.WIDTH, height);
        sheet.area(Ink.NOTICE_LINE, Sheet.LEFT, sheet.y() - height, 4, height);
        sheet.down(7);
        for (var paragraph : lines) {
            text.flow(tags.child(tags.document(), "P"), paragraph, 9, Sheet.LEFT + 14);
        }
        sheet.down(7);
        sheet.gap(6);
    }
}
