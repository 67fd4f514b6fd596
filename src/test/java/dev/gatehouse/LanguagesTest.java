package dev.gatehouse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.gatehouse.domain.local.Language;
import dev.gatehouse.testing.Sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Every language says all that English says, with the same values in it. */
class LanguagesTest {
    private static final Path FOLDER = Sources.RESOURCES.resolve("dev/gatehouse/ui");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    /** What must stand in every language as it stands in English: addresses, files, commands, names of AWS's. */
    private static final Pattern LITERAL = Pattern.compile("~/\\.aws|ACP-[A-Z]+-\\d+|connect:[A-Za-z]+"
            + "|\\b\\d{1,3}(\\.\\d{1,3}){3}(/\\d+)?|https://[\\w.]*\\w|(?<=“)aws [a-z][a-z -]+(?=”)|-Dgatehouse\\.config"
            + "|Ctrl\\+\\w+|\\bJSON\\b|\\bCIDR\\b|\\bIPv[46]\\b|\\bARN\\b|PCI DSS [\\d.]+|NIST SP [\\w-]+|\\bAAL\\d\\b");
    /** Texts of more letters than this that are the same as in English were forgotten. */
    private static final int WORD = 3;

    private static final Map<String, String> ENGLISH = texts(Language.ENGLISH);

    /** Only a form that is chosen by the count itself may leave the count out. */
    @ParameterizedTest
    @MethodSource("others")
    void its_texts_hold_the_same_values(Language language) {
        assertThat(problems(language, (key, english, text) -> {
            var has = places(text);
            var needs = places(english);
            if (isOne(key)) {
                has.remove("{0}");
                needs.remove("{0}");
            }
            return has.equals(needs) ? "" : needs + " became " + has;
        })).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void its_texts_are_good_formats(Language language) {
        texts(language).forEach((key, text) -> {
            assertThatCode(() -> new MessageFormat(text, language.locale())).as(key).doesNotThrowAnyException();
            assertThat(text).as("%s: typographic apostrophes only, ’", key).doesNotContain("'");
            assertThat(text).as("%s: three dots are one character, …", key).doesNotContain("...");
            assertThat(text).as(key).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("others")
    void blanks_at_the_ends_are_the_same(Language language) {
        assertThat(problems(language, (key, english, text) -> ends(text).equals(ends(english))
                ? ""
                : "“" + text + "”")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_is_no_word_stays_as_it_is(Language language) {
        assertThat(problems(language, (key, english, text) -> {
            var lost = literals(english);
            lost.removeIf(text::contains);
            return lost.isEmpty() ? "" : "lost " + lost;
        })).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void nothing_is_left_in_english(Language language) {
        var alike = Arrays.stream(Sources.read(Path.of("src/test/resources/dev/gatehouse/same-in-" + language.tag()
                + ".txt")).split("\n")).filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        var found = new TreeSet<String>();
        texts(language).forEach((key, text) -> {
            if (text.equals(ENGLISH.get(key)) && letters(text) > WORD) {
                found.add(text);
            }
        });
        assertThat(found).as("texts that are the same as in English and not listed").isSubsetOf(alike);
    }

    /** Where 0 takes the form of 1, that form must not say 1. */
    @ParameterizedTest
    @EnumSource(names = {"FRENCH", "PORTUGUESE"})
    void the_form_for_one_serves_for_nought(Language language) {
        var texts = texts(language);
        assertThat(
                problems(language,
                        (key, english, text) -> isOne(key) && !texts.containsKey(key.replaceFirst("one$", "zero"))
                                && Pattern.compile("(?<![\\w{.:/])1(?![\\w}.:/])").matcher(text).find() ? text : ""))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_key_stands_twice(Language language) {
        var keys = Sources.read(file(language)).lines().filter(line -> line.matches("[a-z][^=]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    static Stream<Language> others() {
        return Arrays.stream(Language.values()).filter(language -> language != Language.ENGLISH);
    }

    private static boolean isOne(String key) {
        return key.endsWith(".one") && ENGLISH.containsKey(key.replaceFirst("one$", "other"));
    }

    private static List<String> problems(Language language, Check check) {
        var problems = new ArrayList<String>();
        texts(language).forEach((key, text) -> {
            var english = ENGLISH.get(key);
            var problem = english == null ? "" : check.of(key, english, text);
            if (!problem.isEmpty()) {
                problems.add(key + ": " + problem);
            }
        });
        return problems;
    }

    private static Set<String> places(String text) {
        return found(PLACE, text);
    }

    private static Set<String> literals(String text) {
        return found(LITERAL, text);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String ends(String text) {
        return (text.startsWith(" ") ? "<" : "") + (text.endsWith(" ") ? ">" : "");
    }

    private static long letters(String text) {
        return PLACE.matcher(text).replaceAll("").chars().filter(Character::isLetter).count();
    }

    private static Path file(Language language) {
        return FOLDER.resolve(language == Language.ENGLISH
                ? "messages.properties"
                : "messages_" + language.tag().replace('-', '_') + ".properties");
    }

    private static Map<String, String> texts(Language language) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Sources.read(file(language))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /** What is wrong with a text, empty when nothing is. */
    private interface Check {
        String of(String key, String english, String text);
    }
}
