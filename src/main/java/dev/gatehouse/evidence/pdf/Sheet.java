package dev.gatehouse.evidence.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/**
 * The page that is being filled, from top to bottom, in points. Whatever is drawn on it belongs to an element of the
 * structure, or is said to be there for the eye alone.
 */
final class Sheet {
    static final float LEFT = 40;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 46;
    private static final float BOTTOM = 62;
    /** Liberation Sans has no bold letters here: a line around each makes it one. */
    private static final float BOLDER = 0.025f;
    private static final float RISE = 0.3f;
    private static final COSName ACTUAL = COSName.getPDFName("ActualText");
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDDocument document;
    private final Typeface face;
    private final Tags tags;
    private final Drawn drawn;
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream content;
    private int number;
    private float y;

    Sheet(PDDocument document, Typeface face, Tags tags, Drawn drawn) throws IOException {
        this.document = document;
        this.face = face;
        this.tags = tags;
        this.drawn = drawn;
        next();
    }

    /** Something drawn. */
    @FunctionalInterface
    interface Drawing {
        void draw(PDPageContentStream content) throws IOException;
    }

    /** Begins the next page. */
    void next() throws IOException {
        end();
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        number = tags.page();
        page.setStructParents(number);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false);
        y = TOP;
    }

    /** Ends the last page. */
    void end() throws IOException {
        if (content != null) {
            content.close();
            drawn.keep(page());
        }
    }

    PDPage page() {
        return Objects.requireNonNull(page);
    }

    private PDPageContentStream content() {
        return Objects.requireNonNull(content);
    }

    /** The height of the pen above the lower edge of the page. */
    float y() {
        return y;
    }

    boolean isFresh() {
        return y == TOP;
    }

    /** How much a page holds at most. */
    static float height() {
        return TOP - BOTTOM;
    }

    /** What is left of this page. */
    float room() {
        return y - BOTTOM;
    }

    /** Goes to the next page unless there is so much room. */
    void need(float height) throws IOException {
        if (room() < height && !isFresh()) {
            next();
        }
    }

    void down(float distance) {
        y -= distance;
    }

    /** Leaves a gap, but not at the top of a page. */
    void gap(float distance) {
        if (!isFresh()) {
            y -= distance;
        }
    }

    /** Draws something that belongs to an element. */
    void tagged(COSDictionary element, Drawing drawing) throws IOException {
        var mark = tags.mark(element, page().getCOSObject(), number);
        content().beginMarkedContent(Objects.requireNonNull(element.getCOSName(COSName.S)), mark);
        drawing.draw(content());
        content().endMarkedContent();
    }

    /** Draws something for the eye alone. */
    void artifact(Drawing drawing) throws IOException {
        content().beginMarkedContent(ARTIFACT);
        drawing.draw(content());
        content().endMarkedContent();
    }

    /** A filled rectangle for the eye alone; {@code bottom} above the lower edge of the page. */
    void area(Ink ink, float x, float bottom, float width, float height) throws IOException {
        artifact(pen -> fill(pen, ink, x, bottom, width, height));
    }

    static void fill(PDPageContentStream pen, Ink ink, float x, float bottom, float width, float height)
            throws IOException {
        pen.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        pen.addRect(x, bottom, width, height);
        pen.fill();
    }

    /** One text. */
    record Placed(Line.Words words, float x, float baseline) {}

    /** Writes texts of one size; to be called inside of marks. */
    void write(PDPageContentStream pen, float size, List<Placed> texts) throws IOException {
        write(pen, face, size, texts);
    }

    static void write(PDPageContentStream pen, Typeface face, float size, List<Placed> texts) throws IOException {
        pen.beginText();
        pen.setFont(face.font(), size);
        Look look = null;
        var x = 0f;
        var baseline = 0f;
        for (var text : texts) {
            if (text.words().look().raised()) {
                pen.setFont(face.font(), size * Look.RAISED);
                pen.setTextRise(size * RISE);
            }
            if (!text.words().look().equals(look)) {
                look = text.words().look();
                set(pen, look, size);
            }
            pen.newLineAtOffset(text.x() - x, text.baseline() - baseline);
            x = text.x();
            baseline = text.baseline();
            show(pen, text.words());
            if (text.words().look().raised()) {
                pen.setTextRise(0);
                pen.setFont(face.font(), size);
            }
        }
        pen.setRenderingMode(RenderingMode.FILL);
        pen.endText();
    }

    private static void set(PDPageContentStream pen, Look look, float size) throws IOException {
        var ink = look.ink();
        pen.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        pen.setRenderingMode(look.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        if (look.bold()) {
            pen.setStrokingColor(ink.red(), ink.green(), ink.blue());
            pen.setLineWidth(size * BOLDER);
        }
    }

    private static void show(PDPageContentStream pen, Line.Words words) throws IOException {
        var actual = words.actual();
        if (actual == null) {
            pen.showText(words.drawn());
            return;
        }
        var stands = new COSDictionary();
        stands.setString(ACTUAL, actual);
        pen.beginMarkedContent(SPAN, PDPropertyList.create(stands));
        pen.showText(words.drawn());
        pen.endMarkedContent();
    }
}
