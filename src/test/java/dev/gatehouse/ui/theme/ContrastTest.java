package dev.gatehouse.ui.theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.testing.Sources;

import static org.assertj.core.api.Assertions.assertThat;

/** WCAG contrast of every pair of words and ground that the theme allows: 4.5 for words, 3 for edges and marks. */
class ContrastTest {

    private static final Path THEME = Sources.RESOURCES.resolve("dev/gatehouse/ui/theme");
    private static final Pattern TOKEN = Pattern.compile("(-gh-[a-z-]+):\\s*(#[0-9a-fA-F]{6});");
    private static final List<String> GROUNDS = List.of("-gh-surface", "-gh-surface-sunken", "-gh-surface-hover",
            "-gh-surface-selected");
    private static final List<String> MEANINGS = List.of("neutral", "accent", "success", "warning", "danger");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "high-contrast"})
    void words_can_be_read(String theme) {
        Map<String, String> tokens = tokens(theme);
        assertThat(wordPairs()).allSatisfy(pair -> assertContrast(tokens, pair, 4.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "high-contrast"})
    void edges_and_marks_can_be_seen(String theme) {
        Map<String, String> tokens = tokens(theme);
        Stream<Pair> onGrounds = GROUNDS.stream()
                .flatMap(ground -> Stream.of("-gh-control-line", "-gh-focus", "-gh-accent-fill", "-gh-dead")
                        .map(edge -> new Pair(edge, ground)));
        Stream<Pair> pictures = Stream.of(new Pair("-gh-allowed", "-gh-surface"),
                new Pair("-gh-blocked", "-gh-blocked-gap"), new Pair("-gh-gained", "-gh-map-ground"),
                new Pair("-gh-lost", "-gh-map-ground"), new Pair("-gh-map-blocked", "-gh-map-ground"));
        var pairs = Stream.concat(onGrounds, pictures).toList();
        assertThat(pairs).allSatisfy(pair -> assertContrast(tokens, pair, 3.0));
    }

    @Test
    void high_contrast_is_high() {
        Map<String, String> tokens = tokens("high-contrast");
        assertThat(wordPairs()).allSatisfy(pair -> assertContrast(tokens, pair, 7.0));
    }

    @Test
    void every_theme_gives_every_name_a_value() {
        assertThat(tokens("dark").keySet()).isEqualTo(tokens("light").keySet());
        assertThat(tokens("high-contrast").keySet()).isEqualTo(tokens("light").keySet());
        String rules = Sources.files(THEME, ".css").stream().map(Sources::read).collect(Collectors.joining());
        var used = Pattern.compile("-gh-[a-z-]+").matcher(rules).results().map(match -> match.group())
                .filter(name -> !name.startsWith("-gh-tone")).collect(Collectors.toSet());
        assertThat(tokens("light").keySet()).containsAll(used);
    }

    private static List<Pair> wordPairs() {
        Stream<Pair> plain = GROUNDS.stream()
                .flatMap(ground -> Stream.of("-gh-text", "-gh-text-quiet", "-gh-accent-text", "-gh-danger-text")
                        .map(text -> new Pair(text, ground)));
        Stream<Pair> coloured = MEANINGS.stream()
                .flatMap(name -> Stream.concat(GROUNDS.stream(), Stream.of("-gh-" + name + "-soft"))
                        .map(ground -> new Pair("-gh-" + name + "-text", ground)));
        Stream<Pair> onSoft = MEANINGS.stream().flatMap(name -> Stream.of("-gh-text", "-gh-text-quiet")
                .map(text -> new Pair(text, "-gh-" + name + "-soft")));
        Stream<Pair> places = Stream.of("sandbox", "production", "test")
                .map(name -> new Pair("-gh-" + name + "-text", "-gh-" + name + "-soft"));
        Stream<Pair> fills = Stream.of("accent", "success", "danger")
                .map(name -> new Pair("-gh-on-fill", "-gh-" + name + "-fill"));
        return Stream.of(plain, coloured, onSoft, places, fills).flatMap(pairs -> pairs).toList();
    }

    private static void assertContrast(Map<String, String> tokens, Pair pair, double least) {
        double ratio = contrast(colour(tokens, pair.text()), colour(tokens, pair.ground()));
        assertThat(ratio).as("%s on %s", pair.text(), pair.ground()).isGreaterThanOrEqualTo(least);
    }

    private static Color colour(Map<String, String> tokens, String name) {
        assertThat(tokens).containsKey(name);
        return Color.web(tokens.get(name));
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(String theme) {
        return TOKEN.matcher(Sources.read(THEME.resolve(theme + ".css"))).results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    private record Pair(String text, String ground) {}
}
