package dev.gatehouse.evidence;

import java.nio.charset.StandardCharsets;

import dev.gatehouse.domain.port.ConnectionTarget.Environment;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.pdf.PaperWords;
import dev.gatehouse.evidence.pdf.PdfReport;

/** The report once more, set on paper; so is the page for meetings. */
final class Paper {
    /** The title stands at the foot of every page, so it is one line however long an alias is. */
    private static final int LONGEST_TITLE = 160;

    private Paper() {}

    /** One page for a meeting, upright; what is too long for it was cut when it was made. */
    static byte[] of(OnePage page, String program, PackTexts texts) {
        var trace = page.source().trace();
        return new PdfReport(VisibleText.capped(page.title() + ", " + Times.seconds(Evidence.time(trace)),
                LONGEST_TITLE), page.label().equals("SANDBOX") ? sandbox(texts) : page.label() + ". ",
                "Gatehouse " + program, Evidence.time(trace),
                Digests.sha256(trace.body().getBytes(StandardCharsets.UTF_8)), new Said(texts, "pack.page.numbers"))
                .of(page.html(texts));
    }

    static byte[] of(Evidence evidence, String html, String rawDigest) {
        var isSandbox = evidence.input().reading().places().stream()
                .anyMatch(place -> place.target().environment() == Environment.SANDBOX);
        var texts = evidence.texts();
        return new PdfReport(VisibleText.capped(Names.title(evidence), LONGEST_TITLE),
                isSandbox ? sandbox(texts) : "",
                "Gatehouse " + evidence.input().collector().program(), evidence.input().made(), rawDigest,
                new Said(texts, "pack.paper.numbers")).of(html);
    }

    private static String sandbox(PackTexts texts) {
        return texts.text("pack.paper.sandbox") + " ";
    }

    /** What paper says beyond the page; {@code lacked} says what shows the characters it lacks. */
    private record Said(PackTexts texts, String lacked) implements PaperWords {
        @Override
        public String language() {
            return texts.language().tag();
        }

        @Override
        public String page(int number, int count) {
            return texts.text("pack.paper.page", number, count);
        }

        @Override
        public String digest(String sha256) {
            return texts.text("pack.paper.digest", sha256);
        }

        @Override
        public String lacking() {
            return texts.text("pack.paper.lacking");
        }

        @Override
        public String numbers() {
            return texts.text(lacked);
        }
    }
}
