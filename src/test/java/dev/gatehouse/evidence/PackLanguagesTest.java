package dev.gatehouse.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.app.PackWords;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.port.FoundPack;
import dev.gatehouse.domain.port.PackFile;
import dev.gatehouse.testing.Evidences;
import dev.gatehouse.testing.PdfChecks;
import dev.gatehouse.testing.PdfReading;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** Packs in every language: people read them in it, and programs find in each what they find in any other. */
class PackLanguagesTest {
    private static final PackInput INPUT = input();
    private static final Pack ENGLISH = Pack.of(INPUT, PackWords.english());
    private static final Set<String> SENTENCES = Set.of("asksFor", "what", "why", "title", "detail", "seen",
            "accessSentence", "sessionSentence", "closing", "lines", "language");
    private static final Set<String> SAME = Set.of("profiles.csv", "effective-ranges.csv", "notes.csv", "calls.csv");

    @ParameterizedTest
    @EnumSource
    void is_intact_and_names_its_language(Language language) throws Exception {
        var pack = pack(language);
        assertThat(PackCheck.of(new FoundPack.Single(new PackFile("pack.zip", pack.zip())),
                Optional.of(pack.digest()))).isInstanceOf(PackVerdict.Intact.class);
        assertThat(JsonMapper.shared().readTree(PackTest.file(pack, "manifest.json")).at("/pack/language").asString())
                .isEqualTo(language.tag());
        assertThat(PackTest.file(pack, "report.html"))
                .contains("lang=\"" + language.tag() + "\" xml:lang=\"" + language.tag() + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void holds_the_same_for_programs(Language language) {
        var pack = pack(language);
        assertThat(pack.files()).extracting(PackFile::path)
                .containsExactlyElementsOf(ENGLISH.files().stream().map(PackFile::path).toList());
        for (var file : ENGLISH.files()) {
            if (file.path().startsWith("profiles/") || SAME.contains(file.path())) {
                assertThat(PackTest.file(pack, file.path())).isEqualTo(PackTest.file(ENGLISH, file.path()));
            } else if (file.path().endsWith(".csv")) {
                assertThat(columns(pack, file.path())).isEqualTo(columns(ENGLISH, file.path()));
            }
        }
        assertThat(pack.name()).isEqualTo(ENGLISH.name());
        assertThat(codes(pack)).isEqualTo(codes(ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void says_verdicts_as_auditors_write_them(Language language) {
        var pack = pack(language);
        var verdicts = List.of(">PASS<", ">NEEDS OTHER EVIDENCE<", ">NOT ASSESSED<", "PCI DSS v4.0.1, 8.2.8");
        assertThat(PackTest.file(pack, "report.html")).contains(verdicts);
        assertThat(cells(pack, "controls.csv")).isEqualTo(cells(ENGLISH, "controls.csv"));
    }

    /** What the program says itself has no character that would have to be written out. */
    @ParameterizedTest
    @EnumSource
    void has_no_hidden_character_of_its_own(Language language) {
        var pack = Pack.of(Evidences.input(Profiles.example3()), PackWords.in(language));
        assertThat(pack.files()).extracting(PackLanguagesTest::text).noneMatch(text -> text.contains("\u27e6"));
    }

    /** Whole sentences of the English report, in none of the others. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void leaves_no_sentence_in_english(Language language) {
        var english = Messages.strict(Locale.ENGLISH);
        var pack = pack(language);
        for (var file : List.of("report.html", "README.txt", "diff.txt", "findings.csv", "changes.csv")) {
            var text = PackTest.file(pack, file);
            assertThat(english.bundle().keySet().stream().map(english::text)
                    .flatMap(sentence -> Stream.of(sentence.split("\\{\\d}", -1))).map(part -> part.strip())
                    .filter(part -> part.chars().filter(c -> c == ' ').count() > 3).filter(text::contains))
                    .as(file).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_on_paper_in_its_language_or_says_why_not(Language language) throws Exception {
        var pack = pack(language);
        var paper = pack.files().stream().filter(file -> file.path().equals("report.pdf")).findFirst().orElseThrow()
                .bytes();
        assertThat(PdfChecks.faults(paper)).isEmpty();
        try (var document = Loader.loadPDF(paper)) {
            var spoken = PdfReading.spoken(document);
            var isJapanese = language == Language.JAPANESE;
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(isJapanese ? "en" : language.tag());
            assertThat(spoken.contains("This file is in English")).isEqualTo(isJapanese);
            assertThat(PackTest.file(pack, "README.txt").contains(PackWords.in(language).text("pack.readme.paper")))
                    .isEqualTo(isJapanese);
            assertThat(spoken).doesNotContain(PackWords.in(language).text("pack.paper.lacking"));
        }
    }

    @Test
    void of_earlier_versions_name_no_language_and_are_intact() {
        var before = ENGLISH.files().stream()
                .filter(file -> !file.path().equals(Manifest.SUMS)).map(PackLanguagesTest::unnamed).toList();
        var all = Stream.concat(before.stream(), Stream.of(PackFile.utf8(Manifest.SUMS, Digests.lines(before))))
                .sorted(Comparator.comparing(PackFile::path)).toList();
        assertThat(all).extracting(PackLanguagesTest::text).noneMatch(text -> text.startsWith("{")
                && text.contains("-manifest") && text.contains("\"language\""));
        assertThat(PackCheck.of(new FoundPack.Single(new PackFile("pack.zip",
                PackZip.write(ENGLISH.name(), ENGLISH.made(), all))), Optional.empty()))
                .isInstanceOf(PackVerdict.Intact.class);
    }

    private static PackFile unnamed(PackFile file) {
        return file.path().equals(Manifest.FILE)
                ? PackFile.utf8(file.path(), text(file).replace("    \"language\" : \"en\",\n", ""))
                : file;
    }

    private static String text(PackFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static Pack pack(Language language) {
        return Pack.of(INPUT, PackWords.in(language));
    }

    private static String columns(Pack pack, String file) {
        return PackTest.file(pack, file).lines().findFirst().orElseThrow();
    }

    /** What a table says in its last column, line for line. */
    private static List<String> cells(Pack pack, String file) {
        return PackTest.file(pack, file).lines().map(line -> line.substring(line.lastIndexOf(','))).toList();
    }

    /** The report for programs without its sentences. */
    private static JsonNode codes(Pack pack) {
        var root = JsonMapper.shared().readTree(PackTest.file(pack, "report.json"));
        strip(root);
        return root;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(SENTENCES);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(PackLanguagesTest::strip);
        }
    }

    private static PackInput input() {
        var profile = Profiles.with(Profiles.example3(), Profiles.session(true, 15));
        var reading = Evidences.reading("acme-demo", List.of(profile, Profiles.open("Default")),
                List.of(Profiles.open("Denied")));
        return Evidences.input(reading, Optional.of(Snapshot.of(Evidences.reading(Profiles.open("Example 3"),
                Profiles.open("Gone")), "last audit"))).with(Evidences.trail(profile));
    }
}
