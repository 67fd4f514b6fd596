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
 * @param elsewhere
 *            what shows the characters that the typeface lacks, as the subject of a sentence
 */
public record PdfReport(String title, String label, String program, Instant made, String digest, String elsewhere) {

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
                    setter.set(note());
                }
                setter.set(block);
            });
            if (!noted.get()) {
                setter.set(note());
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

    private Block.Notice note() {
        return new Block.Notice(List.of(List.of(
                new Piece.Text("The typeface of this file lacks some characters.", Look.BOLD, null),
                new Piece.Text(" They are written here as their numbers, \u27e6U+65E5\u27e7; " + elsewhere
                        + " shows them as they are.", Look.BODY, null))));
    }
}
