package dev.gatehouse.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import dev.gatehouse.app.PackWords;
import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.baseline.VerdictNotes;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.testing.Evidences;
import dev.gatehouse.testing.PdfChecks;
import dev.gatehouse.testing.PdfReading;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The report as a PDF: what it says, to whom, and that it is what it claims to be (journey J2, reliability rows 32 and
 * 34).
 */
class PaperTest {
    private static final PackTexts TEXTS = PackWords.english();
    private static final String HOSTILE = "=cmd()\u202e<script>alert(1)</script>&\"'\u0000\n</bdi>(\\)\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 e\u0301\u0301\u0301 \ud83d\ude00 \ud800 \u2039U+202E\u203a"
            + "x".repeat(300);

    @Nested
    class It_is_for_archives_and_for_everybody {
        @Test
        void with_all_that_a_report_can_hold() throws Exception {
            assertThat(PdfChecks.faults(pdf(everything()))).isEmpty();
        }

        @Test
        void and_would_not_be_without_its_language_and_the_words_of_a_picture() throws Exception {
            try (var document = open(Evidences.input(Profiles.example3())); var out = new ByteArrayOutputStream()) {
                document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
                PdfReading.elements(document).filter(one -> one.kind().equals("Figure")).findFirst().orElseThrow()
                        .dictionary().removeItem(COSName.ALT);
                document.save(out);
                assertThat(PdfChecks.faults(out.toByteArray())).anyMatch(fault -> fault.startsWith("ua1 7.2-"))
                        .anyMatch(fault -> fault.startsWith("ua1 7.3-1"));
            }
        }
    }

    @Nested
    class It_says_what_the_page_says {
        @Test
        void word_for_word_in_the_order_of_reading() throws Exception {
            var pack = Pack.of(everything(), TEXTS);
            try (var document = Loader.loadPDF(bytes(pack))) {
                var page = xml(PackTest.file(pack, "report.html"));
                page.getElementsByTagName("head").item(0).setTextContent("");
                var scales = page.getElementsByTagName("div");
                IntStream.range(0, scales.getLength()).mapToObj(scales::item)
                        .filter(div -> div.getAttributes().getNamedItem("aria-hidden") != null)
                        .forEach(div -> div.setTextContent(""));
                var note = "Thetypefaceofthisfilelackssomecharacters.Theyarewrittenhereastheirnumbers,"
                        + "\u27e6U+65E5\u27e7;report.htmlshowsthemastheyare.";
                var spoken = plain(PdfReading.spoken(document));
                assertThat(spoken).contains(note);
                assertThat(spoken.replace(note, "")).isEqualTo(plain(page.getDocumentElement().getTextContent()));
            }
        }

        @Test
        void with_a_picture_for_each_and_its_words() throws Exception {
            try (var document = open(Evidences.input(Profiles.example3(), Profiles.open("Open")))) {
                assertThat(PdfReading.elements(document).filter(one -> one.kind().equals("Figure"))
                        .map(one -> one.dictionary().getString(COSName.ALT))).containsExactly(
                                "IPv4: 65\u202f279 IPv4 addresses", "IPv6: no IPv6 address",
                                "idle sign-out off (60 min stored); longest session 12 h", "IPv4: all IPv4 addresses",
                                "IPv6: all IPv6 addresses", "idle sign-out off (60 min stored); longest session 12 h");
            }
        }

        @Test
        void with_bookmarks_for_its_chapters_and_profiles() throws Exception {
            try (var document = open(Evidences.input(Profiles.example3()))) {
                var chapters = new ArrayList<String>();
                for (var chapter : document.getDocumentCatalog().getDocumentOutline().children()) {
                    chapters.add(chapter.getTitle());
                    chapter.children().forEach(part -> chapters.add("- " + part.getTitle()));
                }
                assertThat(chapters).containsExactly("Who, where and when", "Overview", "Audit controls", "Profiles",
                        "- Example 3");
            }
        }

        @Test
        void with_links_from_the_overview_to_each_profile() throws Exception {
            var profiles = IntStream.range(0, 30).mapToObj(i -> Profiles.open("Item " + i))
                    .toArray(AuthenticationProfile[]::new);
            try (var document = open(Evidences.input(profiles))) {
                var first = document.getPage(0).getAnnotations();
                var link = (PDAnnotationLink) first.get(1);
                assertThat(link.getContents()).isEqualTo("Item 1");
                var at = (PDPageDestination) link
                        .getDestination();
                assertThat(text(document, at.retrievePageNumber() + 1)).contains("Item 1", "all IPv4 addresses");
            }
        }
    }

    @Test
    void text_without_end_takes_no_time_without_end() throws Exception {
        var endless = Profiles.named(Profiles.open("Example"), "&".repeat(50_000), "\u65e5".repeat(5_000));
        try (var document = open(Evidences.input(endless))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(30);
        }
    }

    @Test
    void it_hides_nothing() throws Exception {
        try (var document = open(everything())) {
            assertThat(PdfReading.spoken(document)).contains("=cmd()\u27e6U+202E\u27e7<script>")
                    .doesNotContain("\u202e", "\u0000", "\u200b");
            assertThat(PdfReading.drawn(document)).contains("=cmd()\u2039U+202E\u203a<script>");
        }
    }

    @Nested
    class On_every_page {
        private final PackInput input = Evidences.input(Evidences.reading("acme-demo", IntStream.range(0, 60)
                .mapToObj(i -> Profiles.lists("Item " + i, List.of("10." + i + ".0.0/16"), List.of())).toList(),
                List.of(Profiles.open("Denied"))), Optional.empty());

        @Test
        void it_says_what_it_is_which_page_of_how_many_and_which_answers() throws Exception {
            try (var document = open(input)) {
                var count = document.getNumberOfPages();
                assertThat(count).isGreaterThan(40);
                var digest = RawAnswers.digest(Pack.of(input, TEXTS).files());
                for (var page = 1; page <= count; page += 13) {
                    assertThat(text(document, page)).contains("Incomplete evidence: acme-demo, 2026-08-01 14:02:11 UTC",
                            "Page " + page + " of " + count, "SHA-256 of AWS\u2019s answers: " + digest);
                }
            }
        }

        @Test
        void a_name_without_end_is_cut_and_the_line_says_so() throws Exception {
            var endless = Evidences.reading("a".repeat(400), List.of(Profiles.open("Example")), List.of());
            try (var document = open(Evidences.input(endless, Optional.empty()))) {
                assertThat(text(document, 1)).containsPattern("Evidence: a{50,200}\u2026\\s");
            }
        }

        @Test
        void a_table_has_its_head_again() throws Exception {
            try (var document = open(input)) {
                assertThat(List.of(text(document, 2), text(document, 3)))
                        .allSatisfy(page -> assertThat(page).startsWith("Instance Profile Who").contains("Item"));
            }
        }

        @Test
        void nothing_runs_over_the_edge() throws Exception {
            try (var document = open(everything())) {
                var edges = new ArrayList<Float>();
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        edges.add(text.getX() + text.getWidth());
                        edges.add(Math.abs(text.getY() - 400) + 155);
                    }
                }.getText(document);
                assertThat(edges).isNotEmpty().allMatch(edge -> edge < 596);
            }
        }
    }

    @Nested
    class A_character_that_the_typeface_lacks {
        @Test
        void is_written_as_its_number_and_spoken_as_itself() throws Exception {
            try (var document = open(Evidences.input(Profiles.open("\u65e5\u672c")))) {
                assertThat(text(document, 1)).contains("The typeface of this file lacks some characters.");
                assertThat(PdfReading.drawn(document)).contains("\u2039U+65E5\u203a\u2039U+672C\u203a");
                assertThat(PdfReading.spoken(document)).contains("\u65e5\u672c");
            }
        }

        @Test
        void cannot_be_feigned() throws Exception {
            try (var document = open(Evidences.input(Profiles.open("\u2039U+65E5\u203a")))) {
                assertThat(PdfReading.drawn(document)).contains("\u2039U+2039\u203aU+65E5\u2039U+203A\u203a");
            }
        }

        @Test
        void is_none_of_those_that_europe_writes_with() throws Exception {
            var name = "Gr\u00f6\u00dfe \u1e9e \u20ac \u201eBu\u0308ro\u201c \u0141\u00f3d\u017a \u0395\u03bb\u03bb\u03ac\u03b4\u03b1 \u041c\u043e\u0441\u043a\u0432\u0430";
            try (var document = open(Evidences.input(Profiles.open(name)))) {
                assertThat(text(document, 1)).doesNotContain("typeface").contains("Gr\u00f6\u00dfe",
                        "\u201eB\u00fcro\u201c");
            }
        }
    }

    /** Every part a report can have: gaps, changes, notes, long lists, hostile and German and Japanese text. */
    static PackInput everything() {
        var rows = IntStream.range(0, 300).mapToObj(i -> "10." + i / 200 + "." + i % 200 + ".0/25").toList();
        var profile = Profiles.named(Profiles.lists("Example", rows, List.of("<b>10.0.0.0/8", "10.0.0.9")), HOSTILE,
                "\u65e5\u672c\u8a9e \u201eGr\u00f6\u00dfe\u201c");
        var reading = Evidences.reading("acme-demo",
                List.of(profile, Profiles.example3(), Profiles.open("Neue Bu\u0308ros")),
                List.of(Profiles.open("Denied")));
        var note = new RowNote(Evidences.INSTANCE, AddressEntry.of("10.0.0.9").range().orElseThrow(), HOSTILE,
                "J\u00fcrgen", LocalDate.parse("2027-01-31"));
        var plain = Evidences.input(reading, Optional.of(Snapshot.of(Evidences.reading(Profiles.open("Example"),
                Profiles.open("Gone")), "last " + HOSTILE)));
        return new PackInput(plain.reading(), plain.leftOut(), plain.earlier(), new Remarks(Acceptances.NONE,
                RowNotes.NONE.with(List.of(note)), RollOuts.NONE, VerdictNotes.NONE
                        .with(beside("pci-dss-8.2.8", profile)).with(beside("soc-2-cc6.1", Profiles.open("Denied")))),
                plain.rules(), plain.collector(), plain.made());
    }

    private static VerdictNote beside(String rule, AuthenticationProfile profile) {
        return new VerdictNote(new ProfileRef(Evidences.INSTANCE, profile.identity().id()), rule, Verdict.FAIL, HOSTILE,
                "J\u00fcrgen " + HOSTILE,
                Evidences.AT);
    }

    private static PDDocument open(PackInput input) throws Exception {
        return Loader.loadPDF(pdf(input));
    }

    private static byte[] pdf(PackInput input) {
        return bytes(Pack.of(input, TEXTS));
    }

    private static byte[] bytes(Pack pack) {
        return pack.files().stream().filter(file -> file.path().equals("report.pdf")).findFirst().orElseThrow().bytes();
    }

    private static String text(PDDocument document, int page) {
        try {
            var reader = new PDFTextStripper();
            reader.setStartPage(page);
            reader.setEndPage(page);
            return reader.getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u202f]+", "");
    }

    private static Document xml(String report) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(
                report.replace("<!DOCTYPE html>", "").strip().getBytes(StandardCharsets.UTF_8)));
    }
}
