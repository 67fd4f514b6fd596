package dev.gatehouse.evidence.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** What stands below every page: what it is of, which page of how many, and the digest that ties it to the files. */
final class Footer {
    private static final float SIZE = 7;
    private static final float UPPER = 40;
    private static final float LOWER = 30;
    private static final int LONGEST = 250;
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PdfReport report;
    private final Typeface face;
    private final LineBreaker breaker;
    private final Drawn drawn;

    Footer(PdfReport report, Typeface face, LineBreaker breaker, Drawn drawn) {
        this.report = report;
        this.face = face;
        this.breaker = breaker;
        this.drawn = drawn;
    }

    void write(PDDocument document) throws IOException {
        var count = document.getNumberOfPages();
        var kind = new COSDictionary();
        kind.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        kind.setItem(COSName.SUBTYPE, COSName.getPDFName("Footer"));
        var properties = PDPropertyList.create(kind);
        var title = line(report.label() + report.title());
        var digest = line(report.words().digest(report.digest()));
        var i = 1;
        for (var page : document.getPages()) {
            var number = line(report.words().page(i++, count));
            write(document, page, properties,
                    Stream.of(placed(title, Sheet.LEFT, UPPER), placed(digest, Sheet.LEFT, LOWER),
                            placed(number, Sheet.LEFT + Sheet.WIDTH - number.width(), UPPER)).flatMap(placed -> placed)
                            .toList());
        }
    }

    private void write(PDDocument document, PDPage page, PDPropertyList kind, List<Sheet.Placed> parts)
            throws IOException {
        try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
            pen.beginMarkedContent(ARTIFACT, kind);
            Sheet.fill(pen, Ink.LINE, Sheet.LEFT, UPPER + SIZE + 4, Sheet.WIDTH, 0.5f);
            Sheet.write(pen, face, SIZE, parts);
            pen.endMarkedContent();
        }
        drawn.keep(page);
    }

    /** One line; what it has no room for is left out, and the line says so. */
    private Line line(String words) {
        var lines = lines(words);
        for (var left = Math.min(LONGEST, words.codePointCount(0, words.length())); lines.size() > 1; left--) {
            lines = lines(words.substring(0, words.offsetByCodePoints(0, left)) + "\u2026");
        }
        return lines.getFirst();
    }

    private List<Line> lines(String words) {
        return breaker.lines(List.of(new Piece.Text(words, Look.MUTED, null)), SIZE, Sheet.WIDTH * 0.84f);
    }

    private static Stream<Sheet.Placed> placed(Line line, float x, float baseline) {
        return line.parts().stream().flatMap(part -> part instanceof Line.Words words
                ? Stream.of(new Sheet.Placed(words, x + words.x(), baseline))
                : Stream.empty());
    }
}
