package dev.gatehouse.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.port.ConnectionTarget.Environment;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.pdf.PaperWords;
import dev.gatehouse.evidence.pdf.PdfReport;

/** The report once more, set on paper; so is the page for meetings. */
final class Paper {
    /** The title stands at the foot of every page, so it is one line however long an alias is. */
    private static final int LONGEST_TITLE = 160;

    private Paper() {}

    /** Whether paper can be in a language: its typeface is the same on every computer, and writes those of Europe. */
    static boolean writes(Language language) {
        return PdfReport.writes(language.ownName());
    }

    /** The words for paper: English where its typeface cannot write the language asked for. */
    static PackTexts words(PackTexts asked) {
        return writes(asked.language()) ? asked : asked.in(Language.ENGLISH);
    }

    /** One page for a meeting in {@link #words}, upright; what is too long for it was cut when it was made. */
    static byte[] of(OnePage page, String program, PackTexts asked) {
        var texts = words(asked);
        var trace = page.source().trace();
        return new PdfReport(VisibleText.capped(page.title() + ", " + Times.seconds(Evidence.time(trace)),
                LONGEST_TITLE), page.label().equals("SANDBOX") ? sandbox(texts) : page.label() + ". ",
                "Gatehouse " + program, Evidence.time(trace),
                Digests.sha256(trace.body().getBytes(StandardCharsets.UTF_8)),
                new Said(texts, instead(asked, "pack.page.instead"), "pack.page.numbers"))
                .of(page.html(texts).getBytes(StandardCharsets.UTF_8));
    }

    /** The report of a pack, in English where its typeface cannot write the language of the pack. */
    static byte[] of(Evidence evidence, byte[] html, String rawDigest) {
        var asked = evidence.texts();
        var texts = words(asked);
        if (texts.language() == asked.language()) {
            return set(evidence, html, rawDigest, Optional.empty());
        }
        var other = Evidence.of(evidence.input(), texts);
        return set(other, ReportHtml.of(other, texts, rawDigest), rawDigest, instead(asked, "pack.paper.instead"));
    }

    private static byte[] set(Evidence evidence, byte[] html, String rawDigest, Optional<String> instead) {
        var isSandbox = evidence.input().reading().places().stream()
                .anyMatch(place -> place.target().environment() == Environment.SANDBOX);
        var texts = evidence.texts();
        return new PdfReport(VisibleText.capped(Names.title(evidence), LONGEST_TITLE),
                isSandbox ? sandbox(texts) : "",
                "Gatehouse " + evidence.input().collector().program(), evidence.input().made(), rawDigest,
                said(texts, instead)).of(html);
    }

    /** What the report says on paper beyond its page; {@code instead}, where it is not in the language of the pack. */
    static PaperWords said(PackTexts texts, Optional<String> instead) {
        return new Said(texts, instead, "pack.paper.numbers");
    }

    private static Optional<String> instead(PackTexts asked, String key) {
        return writes(asked.language()) ? Optional.empty() : Optional.of(words(asked).text(key));
    }

    private static String sandbox(PackTexts texts) {
        return texts.text("pack.paper.sandbox") + " ";
    }

    /**
     * What paper says beyond the page; {@code instead} that it is in English, {@code lacked} what shows the characters
     * it lacks.
     */
    private record Said(PackTexts texts, Optional<String> instead, String lacked) implements PaperWords {
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
