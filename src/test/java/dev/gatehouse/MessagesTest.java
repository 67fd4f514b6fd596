package dev.gatehouse;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.Sources;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** The bundle says all that is asked of it, and nothing that is not. */
class MessagesTest {

    private static final Path BUNDLE = Sources.RESOURCES.resolve("dev/gatehouse/ui/messages.properties");
    private static final Pattern CALL = Pattern.compile("\\b(text|plural)\\(\\s*\"([a-z][A-Za-z0-9.\\-]*)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9.\\-]*)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");

    private final String java = all(Sources.JAVA, ".java");
    private final String fxml = all(Sources.RESOURCES, ".fxml");
    private final Set<String> words = found(Pattern.compile("\\w+"), 0, java);
    private final Map<String, String> texts = texts();

    @Test
    void every_key_in_fxml_has_a_text() {
        assertThat(texts.keySet()).containsAll(found(FXML_KEY, 1, fxml));
    }

    @Test
    void every_key_in_code_has_a_text() {
        Set<String> missing = new TreeSet<>();
        var matcher = CALL.matcher(java);
        while (matcher.find()) {
            String key = matcher.group(2);
            boolean plural = matcher.group(1).equals("plural");
            if (plural ? !hasPlural(key) : !texts.containsKey(key) && !key.endsWith(".")) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    private boolean hasPlural(String key) {
        return texts.containsKey(key + ".one") && texts.containsKey(key + ".other");
    }

    @Test
    void every_text_is_used() {
        Set<String> literals = found(LITERAL, 1, java);
        Set<String> keys = found(FXML_KEY, 1, fxml);
        assertThat(texts.keySet()).allSatisfy(key -> assertThat(
                keys.contains(key) || literals.contains(key) || literals.contains(withoutForm(key))
                        || built(key, literals))
                .as("%s is used", key).isTrue());
    }

    private static String withoutForm(String key) {
        return key.replaceFirst("\\.(zero|one|other)$", "");
    }

    /** Keys made of a literal that ends in a dot and a value that code knows, as "severity." + name. */
    private boolean built(String key, Set<String> literals) {
        return literals.stream().filter(literal -> literal.endsWith(".") && key.startsWith(literal))
                .map(literal -> withoutForm(key).substring(literal.length()))
                .anyMatch(value -> words.containsAll(List.of(value.split("\\W+"))));
    }

    @Test
    void every_text_is_a_good_format() {
        assertThat(texts).allSatisfy((key, text) -> {
            assertThatCode(() -> new MessageFormat(text, Locale.ENGLISH)).as(key).doesNotThrowAnyException();
            assertThat(text).as("%s: typographic apostrophes only, ’", key).doesNotContain("'");
            assertThat(text).as("%s: three dots are one character, …", key).doesNotContain("...");
            assertThat(text).as(key).isNotBlank();
        });
    }

    @Test
    void plurals_have_both_forms() {
        assertThat(texts.keySet().stream().filter(key -> key.matches(".*\\.(zero|one|other)"))).allSatisfy(
                key -> assertThat(hasPlural(withoutForm(key))).as("%s: .one and .other", key).isTrue());
    }

    /** Japanese has no form for one: whoever names it in code gets English there. */
    @Test
    void forms_of_plurals_are_chosen_by_their_rule_alone() {
        assertThat(found(Pattern.compile("\"([a-z][A-Za-z0-9.]*\\.)?(one|other)\""), 0, java)).isEmpty();
    }

    @Test
    void no_key_stands_twice() {
        var keys = Sources.read(BUNDLE).lines().filter(line -> line.matches("[a-z][^=]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
        assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(texts.keySet());
    }

    private static Map<String, String> texts() {
        Messages messages = Messages.strict(Locale.ENGLISH);
        Map<String, String> texts = new TreeMap<>();
        messages.bundle().keySet().forEach(key -> texts.put(key, messages.text(key)));
        return texts;
    }

    private static Set<String> found(Pattern pattern, int group, String text) {
        return pattern.matcher(text).results().map(match -> match.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String all(Path folder, String ending) {
        return Sources.files(folder, ending).stream().map(Sources::read).collect(Collectors.joining("\n"));
    }
}
