package dev.gatehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the documents point at is there. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:)([^)#\\s]+)?(#[^)\\s]+)?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+Test)\\b");
    private static final Set<String> TESTS = tests();

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_somewhere(Path page) throws IOException {
        var links = LINK.matcher(Files.readString(page)).results().toList();
        assertThat(links).allSatisfy(link -> {
            var target = link.group(1) == null ? page : page.resolveSibling(link.group(1)).normalize();
            assertThat(target).exists();
            if (link.group(2) != null) {
                assertThat(headings(target)).contains(link.group(2));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_test_that_is_named_is_there(Path page) throws IOException {
        assertThat(TEST.matcher(Files.readString(page)).results().map(found -> found.group(1)))
                .allSatisfy(name -> assertThat(TESTS).contains(name));
    }

    /** As they are linked to: small letters, a dash for a space, no other signs. */
    private static List<String> headings(Path page) throws IOException {
        return HEADING.matcher(Files.readString(page)).results().map(DocumentsTest::anchor).toList();
    }

    private static String anchor(MatchResult heading) {
        return "#" + heading.group(1).strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static List<Path> pages() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md",
                    "bench/README.md").map(Path::of), docs.filter(file -> file.toString().endsWith(".md"))).sorted()
                    .toList();
        }
    }

    private static Set<String> tests() {
        try (var tests = Files.walk(Path.of("src/test/java"))) {
            return tests.map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
