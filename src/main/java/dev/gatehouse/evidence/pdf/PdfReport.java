package dev.gatehouse.evidence.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A report on paper, or a page of its kind.
 *
 * @param title
 *            what it is called, in its properties and on every page
 * @param label
 *            what kind of place it speaks of, on every page
 * @param program
 *            what made it
 * @param made
 *            when
 * @param digest
 *            the SHA-256 that ties every page to AWS's answers
 * @param words
 *            what it says beyond the page, and in which language
 */
public record PdfReport(String title, String label, String program, Instant made, String digest,
        PaperWords words) {
    /**
     * Sets a page that is written as {@code report.html} on paper; about a hundredth of a second for each profile.
     *
     * @throws IllegalArgumentException
     *             for a page that is not written as reports are
     */
    public byte[] of(String html) {
        try (var document = new PDDocument()) {
            var face = new Typeface(document);
            var wording = new Wording(face);
            var breaker = new LineBreaker(face, wording);
            var tags = new Tags(document);
            var places = new Places(document, tags);
            var sheet = new Sheet(document, face, tags);
            var setter = new Typesetter(sheet, tags, places, breaker);
            var lacks = wording.lacks(html);
            var noted = new AtomicBoolean(!lacks);
            ReportReader.read(html, block -> {
                if (block instanceof Block.Cards && !noted.getAndSet(true)) {
                    setter.set(note(words));
                }
                setter.set(block);
            });
            if (!noted.get()) {
                setter.set(note(words));
            }
            sheet.end();
            places.close();
            tags.close();
            new Footer(this, face, breaker).write(document);
            return new Archive(this).write(document, face);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Block.Notice note(PaperWords words) {
        return new Block.Notice(List.of(List.of(
                new Piece.Text(words.lacking(), Look.BOLD, null),
                new Piece.Text(" " + words.numbers(), Look.BODY, null))));
    }
}
