package dev.gatehouse.ui.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class HelpViewModelTest {
    private static final Path DOCS = Path.of("docs");
    /** What concerns whoever builds or translates Gatehouse. */
    private static final Set<String> FOR_BUILDERS = Set.of("languages.md", "packaging.md");

    private final HelpViewModel help = new HelpViewModel(new ImmediateTaskRunner(), Messages.strict(Locale.ENGLISH));

    private HelpPage page() {
        return Objects.requireNonNull(help.pageProperty().get());
    }

    @Test
    void everyPageUnderDocsIsInTheProgramWordForWord() throws IOException {
        try (var files = Files.walk(DOCS)) {
            var there = files.filter(file -> file.toString().endsWith(".md")).map(DOCS::relativize)
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("decisions/") && !FOR_BUILDERS.contains(file))
                    .collect(Collectors.toSet());
            assertThat(Handbook.PATHS).containsExactlyInAnyOrderElementsOf(there);
        }
        for (var page : Handbook.pages()) {
            var words = Files.readString(DOCS.resolve(page.path())).lines().findFirst().orElseThrow();
            assertThat("# " + page.title()).isEqualTo(words);
        }
    }

    @Test
    void everyLinkBetweenPagesLeadsToAFile() throws IOException {
        var link = Pattern.compile("]\\(([^)#:]+)[^)]*\\)");
        for (var path : Handbook.PATHS) {
            var file = DOCS.resolve(path);
            assertThat(link.matcher(Files.readString(file)).results().map(found -> found.group(1))
                    .filter(target -> !Files.exists(file.resolveSibling(target)))).as(path).isEmpty();
        }
    }

    @Test
    void theFirstPageIsReadFirst() {
        assertThat(help.pages()).isEmpty();
        help.show();
        assertThat(help.pages()).hasSameSizeAs(Handbook.PATHS);
        assertThat(page().title()).isEqualTo("First steps");
        assertThat(help.statusProperty().get()).isEmpty();
    }

    @Test
    void searchingShowsPagesThatHoldEveryWordThoseAboutItFirst() {
        help.show();
        help.queryProperty().set(" SESSIONS idle ");
        assertThat(help.pages()).isNotEmpty().allSatisfy(found -> assertThat(found.text().toLowerCase(Locale.ROOT))
                .contains("sessions", "idle"));
        help.queryProperty().set("findings");
        assertThat(help.pages().getFirst().title().toLowerCase(Locale.ROOT)).contains("findings");
        assertThat(help.statusProperty().get()).isEqualTo(help.pages().size() + " pages");
        var read = page();
        assertThat(read).isEqualTo(help.pages().getFirst());
        help.queryProperty().set("");
        assertThat(page()).isEqualTo(read);
    }

    @Test
    void whatNobodyWroteIsSaidToBeMissingAndThePageStays() {
        help.show();
        help.queryProperty().set("xylophone");
        assertThat(help.pages()).isEmpty();
        assertThat(help.statusProperty().get()).startsWith("No page holds");
        assertThat(page().title()).isEqualTo("First steps");
    }

    @Test
    void aLinkLeadsToItsPageAlsoWhereTheSearchHidesIt() {
        help.show();
        help.queryProperty().set("xylophone");
        help.follow("findings.md");
        assertThat(help.queryProperty().get()).isEmpty();
        assertThat(page().path()).isEqualTo("findings.md");
    }

    @Test
    void markdownBecomesBlocks() {
        var page = new HelpMarkdown(Set.of("b.md")).page("handbook/a.md", """
                # Title

                Some *soft* and **strong** words with `code`, [a page](../b.md#part) and [another](c.md).

                - first
                2. second

                | a | b |
                |---|---|
                | 1 | 2 |
                """);
        assertThat(page.title()).isEqualTo("Title");
        assertThat(page.blocks()).extracting(Block::text).containsExactly("Title",
                "Some soft and strong words with code, a page and another.", "• first", "2. second", "a; b\n1; 2");
        assertThat(((Block.Paragraph) page.blocks().get(1)).spans()).extracting(Span::style, Span::target)
                .contains(tuple(Span.Style.LINK, "b.md"))
                .filteredOn(pair -> pair.toList().contains("c.md")).isEmpty();
    }

    @Test
    void whatCannotBeShownIsRefused() {
        assertThatThrownBy(() -> new HelpMarkdown(Set.of()).page("a.md", "# T\n\n<b>html</b>\n\n***\n"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a.md");
    }
}
