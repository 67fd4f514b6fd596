package dev.gatehouse.evidence;

import java.util.Optional;

import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.port.ConnectionTarget.Environment;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.pdf.PaperWords;
import dev.gatehouse.evidence.pdf.PdfReport;

/** The report once more, set on paper. */
final class Paper {
    /** The title stands at the foot of every page, so it is one line however long an alias is. */
    private static final int LONGEST_TITLE = 160;

    private Paper() {}

    /** Whether paper can be in a language: its typeface is the same on every computer, and writes those of Europe. */
    static boolean writes(Language language) {
        return PdfReport.writes(language.ownName());
    }

    /** The report of a pack; in English where the typeface cannot write the language of the pack, and says so. */
    static byte[] of(Evidence evidence, String html, String rawDigest) {
        var asked = evidence.texts().language();
        if (writes(asked)) {
            return set(evidence, html, rawDigest, Optional.empty());
        }
        var texts = evidence.texts().in(Language.ENGLISH);
        var english = Evidence.of(evidence.input(), texts);
        return set(english, ReportHtml.of(english, texts, rawDigest), rawDigest,
                Optional.of(texts.text("pack.paper.instead")));
    }

    private static byte[] set(Evidence evidence, String html, String rawDigest, Optional<String> instead) {
        var isSandbox = evidence.input().reading().places().stream()
                .anyMatch(place -> place.target().environment() == Environment.SANDBOX);
        var texts = evidence.texts();
        return new PdfReport(VisibleText.capped(Names.title(evidence), LONGEST_TITLE),
                isSandbox ? texts.text("pack.paper.sandbox") + " " : "",
                "Gatehouse " + evidence.input().collector().program(), evidence.input().made(), rawDigest,
                new Said(texts, instead)).of(html);
    }

    /** What paper says beyond the page. */
    private record Said(PackTexts texts, Optional<String> instead) implements PaperWords {
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
            return texts.text("pack.paper.numbers");
        }
    }
}
