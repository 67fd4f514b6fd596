package dev.gatehouse.evidence.pdf;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    /** Whether the typeface has every character of a text. */
    public static boolean writes(String text) {
        try (var document = new PDDocument()) {
            return !new Wording(new Typeface(document)).lacks(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sets a page that is written as {@code report.html}, in UTF-8, on paper; about a hundredth of a second for each
     * profile.
     *
     * @throws IllegalArgumentException
     *             for a page that is not written as reports are
     */
    public byte[] of(byte[] html) {
        try (var document = new PDDocument()) {
            var face = new Typeface(document);
            var wording = new Wording(face);
            var breaker = new LineBreaker(face, wording);
            var tags = new Tags(document);
            var places = new Places(document, tags);
            var drawn = new Drawn();
            var sheet = new Sheet(document, face, tags, drawn);
            var setter = new Typesetter(sheet, tags, places, breaker);
            var notice = notice(lacks(html, wording));
            var noted = new AtomicBoolean(notice.isEmpty());
            ReportReader.read(html, block -> {
                if (block instanceof Block.Cards && !noted.getAndSet(true)) {
                    setter.set(notice.orElseThrow());
                }
                setter.set(block);
            });
            if (!noted.get()) {
                setter.set(notice.orElseThrow());
            }
            sheet.end();
            places.close();
            tags.close();
            new Footer(this, face, breaker, drawn).write(document);
            return new Archive(this).write(document, face, drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line by line, for no character joins one of another line. */
    private static boolean lacks(byte[] html, Wording wording) {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(html), StandardCharsets.UTF_8))
                .lines().anyMatch(wording::lacks);
    }

    /** What must be known before anything is read. */
    private Optional<Block> notice(boolean lacks) {
        var paragraphs = new ArrayList<List<Piece>>();
        words.instead().ifPresent(said -> paragraphs.add(List.of(new Piece.Text(said, Look.BOLD, null))));
        if (lacks) {
            paragraphs.add(List.of(new Piece.Text(words.lacking(), Look.BOLD, null),
                    new Piece.Text(" " + words.numbers(), Look.BODY, null)));
        }
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(new Block.Notice(paragraphs));
    }
}
