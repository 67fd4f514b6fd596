package dev.gatehouse.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import dev.gatehouse.app.PackWords;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.testing.Evidences;
import dev.gatehouse.testing.PdfChecks;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** One profile on one page (features row 67). */
class OnePageTest {
    @Test
    void says_what_where_when_and_what_kind_of_place() {
        var page = page(Profiles.example3());
        assertThat(page.html(PackWords.english())).contains("PRODUCTION", "Example 3",
                "acme-demo, us-west-2, profile id-Example-3",
                "Read 2026-08-01 14:02:10 UTC, request req-7", "LIMITED",
                "Sign-in only from 65\u202f279 IPv4 addresses", "ACP-IP-031");
        assertThat(page.findings()).extracting(found -> found.severity().name().toLowerCase(Locale.ROOT))
                .containsExactly("warning", "suggestion", "suggestion");
    }

    @Test
    void the_pictures_cover_their_space_and_show_the_smallest_range() {
        var strips = page(Profiles.example3()).strips();
        assertThat(strips).allSatisfy(strip -> assertThat(strip.columns().runs().stream()
                .mapToInt(AccessStrip.Run::length).sum()).isEqualTo(AccessStrip.COLUMNS));
        assertThat(strips.getFirst().columns().runs()).extracting(AccessStrip.Run::kind)
                .containsExactly(AccessStrip.Kind.NONE, AccessStrip.Kind.SOME, AccessStrip.Kind.NONE);
        assertThat(strips.getFirst().columns().runs().get(1).from()).isEqualTo(200 * 2 + 1);
        assertThat(page(Profiles.lists("v6", List.of("2000::/4", "10.0.0.0/8"), List.of())).strips().getLast()
                .columns().runs()).containsExactly(new AccessStrip.Run(0, 256, AccessStrip.Kind.ALL),
                        new AccessStrip.Run(256, 256, AccessStrip.Kind.NONE));
    }

    @Test
    void hostile_names_are_text() {
        var html = page(Profiles.named(Profiles.example3(), "<script>\u202e", null)).html(PackWords.english());
        assertThat(html).doesNotContain("<script", "\u202e").contains("&lt;script&gt;⟦U+202E⟧");
    }

    @Test
    void as_pdf_it_is_one_page_for_archives_and_for_everybody_however_much_is_wrong() throws Exception {
        var rows = IntStream.range(0, 400).mapToObj(i -> "10." + i + ".0.1/8 " + "x".repeat(80)).toList();
        var name = "<b>\u202e\u65e5\u672c " + "long name ".repeat(60);
        for (var held : List.of(Profiles.example3(), Profiles.named(Profiles.lists("Bad", rows, rows), name, name))) {
            var pdf = page(held).pdf("0.1.0", PackWords.english());
            assertThat(PdfChecks.faults(pdf)).isEmpty();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(document)).contains("PRODUCTION", "Page 1 of 1", "Findings");
                Files.createDirectories(Path.of("target/pictures"));
                ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 100), "png",
                        Path.of("target/pictures/one-page-pdf-" + (held.access().allowedRows().size() > 9) + ".png")
                                .toFile());
            }
            assertThat(pdf).isEqualTo(page(held).pdf("0.1.0", PackWords.english()));
        }
    }

    @Test
    void it_is_in_the_language_of_its_readers_and_its_pdf_where_the_typeface_can() throws Exception {
        for (var language : List.of(Language.GERMAN, Language.JAPANESE)) {
            var asked = PackWords.in(language);
            var isGerman = language == Language.GERMAN;
            assertThat(page(Profiles.example3(), asked).html(asked)).contains("lang=\"" + language.tag() + "\"",
                    isGerman ? "BEGRENZT" : "\u5236\u9650\u3042\u308a");
            var pdf = page(Profiles.example3(), OnePage.onPaper(asked)).pdf("0.1.0", asked);
            assertThat(PdfChecks.faults(pdf)).isEmpty();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(isGerman ? "de" : "en");
                assertThat(new PDFTextStripper().getText(document)).contains(isGerman
                        ? "Zur Anmeldung zugelassen"
                        : "This file is in English").doesNotContain("typeface of this file lacks");
            }
        }
    }

    @Test
    void a_profile_without_reported_times_has_no_marks() {
        var bar = page(Profiles.with(Profiles.example3(), Profiles.session(null, null))).bar();
        assertThat(bar.idle()).isEmpty();
        assertThat(bar.words()).startsWith("idle sign-out not reported");
    }

    private static OnePage page(AuthenticationProfile held) {
        return page(held, PackWords.english());
    }

    private static OnePage page(AuthenticationProfile held, PackTexts texts) {
        var trace = new CallTrace("DescribeAuthenticationProfile", 200, "req-7", Evidences.AT, Duration.ofMillis(40), 1,
                "", Evidences.AT.minusSeconds(1));
        return OnePage.of(held, new OnePage.Source("PRODUCTION", "acme-demo", "us-west-2", Profiles.ref(held), trace),
                Acceptances.NONE, texts);
    }
}
