package dev.gatehouse.ui.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.testing.Sources;
import dev.gatehouse.ui.theme.Palette.Pair;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * WCAG contrast of every pair of words and ground that the style sheets can make: 4.5 for words, 7 where contrast is to
 * be high, 3 for edges, marks and what pictures show. What is disabled is drawn in the same colours, only fainter, as
 * WCAG allows.
 */
class ContrastTest {
    private static final List<String> GROUNDS = List.of("-gh-surface", "-gh-surface-sunken", "-gh-surface-hover",
            "-gh-surface-selected");
    private static final List<String> MEANINGS = List.of("neutral", "accent", "success", "warning", "danger");
    private static final List<String> PLACES = List.of("sandbox", "production", "test");
    private static final List<String> FILLS = List.of("-gh-accent-fill", "-gh-success-fill", "-gh-danger-fill");
    /** Grounds on which nothing is written: edges, lines between rows, bars and their patterns. */
    private static final Set<String> UNWRITTEN = Set.of("-gh-line", "-gh-line-soft", "-gh-control-line", "-gh-focus",
            "-gh-text", "-gh-track", "-gh-dead", "-gh-allowed", "-gh-blocked", "-gh-blocked-gap", "-gh-gained",
            "-gh-lost", "-gh-map-allowed", "-gh-map-blocked", "-gh-warning-fill");

    private static List<Pair> words() {
        var plain = Stream.of(GROUNDS, softs(), List.of("-gh-map-ground"))
                .flatMap(grounds -> pairs(List.of("-gh-text", "-gh-text-quiet"), grounds));
        var coloured = MEANINGS.stream().flatMap(name -> pairs(List.of("-gh-" + name + "-text"), GROUNDS));
        var onTheirOwn = Stream.concat(MEANINGS.stream(), PLACES.stream())
                .flatMap(name -> pairs(List.of("-gh-" + name + "-text"), List.of("-gh-" + name + "-soft")));
        var onWelcome = pairs(List.of("-gh-sandbox-text"), List.of("-gh-surface"));
        var onBars = MEANINGS.stream()
                .flatMap(name -> pairs(List.of("-gh-accent-text"), List.of("-gh-" + name + "-soft")));
        var fills = pairs(List.of("-gh-on-fill"), FILLS);
        return Stream.of(plain, coloured, onTheirOwn, onWelcome, onBars, fills).flatMap(all -> all).distinct().toList();
    }

    private static List<Pair> marks() {
        var edges = pairs(List.of("-gh-control-line", "-gh-focus", "-gh-accent-fill", "-gh-dead"), GROUNDS);
        var rings = pairs(List.of("-gh-focus"), softs());
        var bars = MEANINGS.stream().filter(name -> !name.equals("neutral"))
                .flatMap(name -> pairs(List.of("-gh-" + name + "-fill"),
                        List.of("-gh-surface", "-gh-" + name + "-soft")));
        var strip = pairs(List.of("-gh-allowed", "-gh-blocked", "-gh-dead", "-gh-gained", "-gh-lost",
                "-gh-accent-fill"), List.of("-gh-surface", "-gh-track"));
        var map = pairs(List.of("-gh-map-allowed", "-gh-map-blocked", "-gh-dead", "-gh-gained", "-gh-lost"),
                List.of("-gh-map-ground"));
        var onMap = pairs(List.of("-gh-map-blocked", "-gh-gained"), List.of("-gh-map-allowed"));
        var hatches = pairs(List.of("-gh-blocked"), List.of("-gh-blocked-gap"));
        return Stream.of(edges, rings, bars, strip, map, onMap, hatches).flatMap(all -> all).distinct().toList();
    }

    private static List<String> softs() {
        return Stream.concat(MEANINGS.stream(), PLACES.stream()).map(name -> "-gh-" + name + "-soft").toList();
    }

    private static Stream<Pair> pairs(List<String> texts, List<String> grounds) {
        return texts.stream().flatMap(text -> grounds.stream().map(ground -> new Pair(text, ground)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "high-contrast"})
    void words_can_be_read(String theme) {
        assertThat(Palette.of(theme).poor(words(), 4.5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "high-contrast"})
    void edges_and_marks_can_be_seen(String theme) {
        assertThat(Palette.of(theme).poor(marks(), 3)).isEmpty();
    }

    @Test
    void high_contrast_is_high() {
        assertThat(Palette.of("high-contrast").poor(words(), 7)).isEmpty();
    }

    @Test
    void every_theme_gives_every_name_a_value() {
        var light = Palette.of("light").names();
        assertThat(Palette.of("dark").names()).isEqualTo(light);
        assertThat(Palette.of("high-contrast").names()).isEqualTo(light);
        assertThat(light).containsAll(used("[-a-z]+"));
    }

    @Nested
    class Misses_nothing {
        @Test
        void that_a_style_sheet_writes_with() {
            assertThat(words()).extracting(Pair::text)
                    .containsAll(used("-fx-text-fill|-fx-prompt-text-fill|-fx-icon-color|-gh-tone-text"
                            + "|-color-button-fg[a-z-]*|-color-fg-[a-z]+"));
        }

        @Test
        void that_a_style_sheet_writes_on() {
            var grounds = used("-fx-background-color|-gh-tone-soft|-color-button-bg[a-z-]*|-color-bg-[a-z]+");
            grounds.removeAll(UNWRITTEN);
            assertThat(words()).extracting(Pair::ground).containsAll(grounds);
        }

        @Test
        void that_a_style_sheet_draws_with() {
            var drawn = used("-map-[a-z]+|-fx-stroke");
            drawn.remove("-gh-map-ground");
            assertThat(marks()).extracting(Pair::text).containsAll(drawn);
        }

        @Test
        void that_is_a_bad_pair() {
            var colours = new HashMap<>(Palette.of("light").colours());
            colours.put("-gh-text-quiet", "#6f767e");
            assertThat(new Palette(colours).poor(words(), 4.5)).isNotEmpty()
                    .allSatisfy(poor -> assertThat(poor).startsWith("-gh-text-quiet on "))
                    .anySatisfy(poor -> assertThat(poor)
                            .matches("-gh-text-quiet on -gh-neutral-soft has 3\\.\\d\\d of 4.5"))
                    .noneMatch(poor -> poor.contains("-gh-surface has"));
        }

        @Test
        void that_is_a_ring_nobody_sees() {
            var colours = new HashMap<>(Palette.of("dark").colours());
            colours.put("-gh-focus", colours.get("-gh-surface-selected"));
            assertThat(new Palette(colours).poor(marks(), 3)).contains(
                    "-gh-focus on -gh-surface-selected has 1.00 of 3.0");
        }
    }

    /** The names that values of such properties are made of, in all style sheets. */
    private static Set<String> used(String properties) {
        var sheets = Sources.files(Sources.RESOURCES, ".css").stream().map(Sources::read)
                .collect(Collectors.joining()).replaceAll("(?s)/\\*.*?\\*/", "");
        return Pattern.compile("(?<![\\w-])(?:" + properties + ")\\s*:([^;}]*)").matcher(sheets).results()
                .flatMap(rule -> Pattern.compile("-gh-[a-z-]+").matcher(rule.group(1)).results())
                .map(match -> match.group()).filter(name -> !name.startsWith("-gh-tone"))
                .collect(Collectors.toSet());
    }
}
