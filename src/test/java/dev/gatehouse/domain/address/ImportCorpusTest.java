package dev.gatehouse.domain.address;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every line shape of {@code import-corpus.txt}. */
class ImportCorpusTest {
    private static final String ARROW = "  =>  ";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|.)");

    static Stream<Arguments> cases() throws IOException {
        try (var corpus = Objects.requireNonNull(ImportCorpusTest.class.getResourceAsStream("import-corpus.txt"))) {
            return new String(corpus.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.contains(ARROW))
                    .map(line -> Arguments.of(line.substring(0, line.indexOf(ARROW)),
                            line.substring(line.indexOf(ARROW) + ARROW.length())));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_line_is_read_as_the_corpus_says(String text, String expected) {
        assertThat(ImportLine.of(unescaped(text))).isEqualTo(expected.strip());
    }

    @Test
    void the_corpus_has_three_hundred_shapes_and_none_twice() throws IOException {
        var texts = cases().map(each -> each.get()[0]).toList();
        assertThat(texts).hasSizeGreaterThan(400).doesNotHaveDuplicates();
    }

    /** The text with tabs, line breaks and code points in place of what stands for them. */
    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(switch (found.group(1).charAt(0)) {
            case 't' -> "\t";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 'u' -> Character.toString((char) Integer.parseInt(found.group(1).substring(1), 16));
            default -> found.group(1);
        }));
    }
}
