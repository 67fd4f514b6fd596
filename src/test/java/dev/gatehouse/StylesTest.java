package dev.gatehouse;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.Sources;
import dev.gatehouse.ui.common.Styles;

import static org.assertj.core.api.Assertions.assertThat;

/** The style sheets and those who are dressed by them speak of the same classes. */
class StylesTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("\\.(gh-[a-z0-9-]+)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");
    private static final Pattern CLASSES = Pattern.compile("styleClass=\"([^\"]*)\"");

    private final String java = Sources.files(Sources.JAVA, ".java").stream()
            .filter(file -> !file.endsWith("Styles.java")).map(Sources::read).collect(Collectors.joining("\n"));
    private final String fxml = all(".fxml");
    private final Set<String> ruled = found(RULE, COMMENT.matcher(all(".css")).replaceAll(""));
    private final Map<String, String> constants = constants();

    @Test
    void every_rule_dresses_something() {
        var worn = new TreeSet<>(words(CLASSES, fxml));
        worn.addAll(words(LITERAL, java));
        worn.addAll(constants.keySet());
        assertThat(ruled).isNotEmpty().isSubsetOf(worn);
    }

    @Test
    void every_constant_is_used_in_code() {
        assertThat(constants.values()).isNotEmpty()
                .allSatisfy(name -> assertThat(java).containsPattern("\\bStyles\\." + name + "\\b"));
    }

    @Test
    void what_has_a_constant_is_named_by_it() {
        assertThat(words(LITERAL, java)).doesNotContainAnyElementsOf(constants.keySet());
    }

    private static Map<String, String> constants() {
        return Stream.of(Styles.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
                .collect(Collectors.toMap(StylesTest::value, Field::getName, (one, _) -> one, TreeMap::new));
    }

    private static String value(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String all(String ending) {
        return Sources.files(Sources.RESOURCES.resolve("dev/gatehouse/ui"), ending).stream().map(Sources::read)
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(Pattern pattern, String text) {
        return found(pattern, text).stream().flatMap(words -> Stream.of(words.split("[ ,]+")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
