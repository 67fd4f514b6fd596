package dev.gatehouse.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import javafx.css.CssParser;
import javafx.css.Rule;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.Sources;

import static org.assertj.core.api.Assertions.assertThat;

/** What the sheets beside the views say is part of every scene. */
class ViewSheetsTest {
    private static final Path VIEWS = Sources.RESOURCES.resolve("dev/gatehouse/ui");
    private static final Path ALL = VIEWS.resolve("theme/views.css");
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");

    @Test
    void everySheetBesideAViewIsTakenOnce() throws IOException {
        try (var files = Files.walk(VIEWS)) {
            var beside = files.filter(ViewSheetsTest::isBesideView).toList();

            assertThat(beside).isNotEmpty();
            assertThat(imported()).containsExactlyInAnyOrderElementsOf(beside);
        }
    }

    @Test
    void nothingTheySayIsLost() {
        var each = imported().stream().map(ViewSheetsTest::rules).flatMap(List::stream).map(Object::toString).toList();

        assertThat(rules(ALL)).extracting(Object::toString).containsExactlyElementsOf(each);
    }

    private static List<Path> imported() {
        return IMPORT.matcher(Sources.read(ALL)).results().map(found -> ALL.resolveSibling(found.group(1)).normalize())
                .toList();
    }

    private static boolean isBesideView(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".css") && Files.exists(file.resolveSibling(name.replace(".css", "View.fxml")));
    }

    private static List<Rule> rules(Path sheet) {
        try {
            return new CssParser().parse(sheet.toUri().toURL()).getRules();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
