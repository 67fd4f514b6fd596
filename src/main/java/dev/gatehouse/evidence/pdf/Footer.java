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
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PdfReport report;
    private final Typeface face;
    private final LineBreaker breaker;

    Footer(PdfReport report, Typeface face, LineBreaker breaker) {
        this.report = report;
        this.face = face;
        this.breaker = breaker;
    }

    void write(PDDocument document) throws IOException {
        var count = document.getNumberOfPages();
        var kind = new COSDictionary();
        kind.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        kind.setItem(COSName.SUBTYPE, COSName.getPDFName("Footer"));
        var properties = PDPropertyList.create(kind);
        var i = 1;
        for (var page : document.getPages()) {
            write(document, page, properties, "Page " + i++ + " of " + count);
        }
    }

    private void write(PDDocument document, PDPage page, PDPropertyList kind, String number) throws IOException {
        try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
            pen.beginMarkedContent(ARTIFACT, kind);
            Sheet.fill(pen, Ink.LINE, Sheet.LEFT, UPPER + SIZE + 4, Sheet.WIDTH, 0.5f);
            var right = line(number).getFirst();
            var parts = Stream.of(placed(line(report.label() + report.title()).getFirst(), Sheet.LEFT, UPPER),
                    placed(right, Sheet.LEFT + Sheet.WIDTH - right.width(), UPPER),
                    placed(line("SHA-256 of AWS\u2019s answers: " + report.digest()).getFirst(), Sheet.LEFT, LOWER))
                    .flatMap(placed -> placed).toList();
            Sheet.write(pen, face, SIZE, parts);
            pen.endMarkedContent();
        }
    }

    private List<Line> line(String words) {
        return breaker.lines(List.of(new Piece.Text(words, Look.MUTED, null)), SIZE, Sheet.WIDTH * 0.86f);
    }

    private static Stream<Sheet.Placed> placed(Line line, float x, float baseline) {
        return line.parts().stream().flatMap(part -> part instanceof Line.Words words
                ? Stream.of(new Sheet.Placed(words, x + words.x(), baseline))
                : Stream.empty());
    }
}
