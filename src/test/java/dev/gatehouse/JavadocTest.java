package dev.gatehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.Sources;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is public says in a sentence what it is. */
class JavadocTest {
    private static final Pattern PUBLIC = Pattern.compile(" *public .*");
    /** The properties of a control are told once, where the property itself is. */
    private static final Pattern ACCESSOR = Pattern.compile(" *public [^(]* (get|set|is)[A-Z]\\w*\\(.*");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"{3}.*?\"{3}", Pattern.DOTALL);
    private static final Pattern END_OF_WHAT_COMES_BEFORE = Pattern.compile(".*[;{}]");

    @Test
    void every_public_type_and_member_is_documented() {
        var files = Sources.files(Sources.JAVA, ".java");
        assertThat(files).isNotEmpty();
        assertThat(files.stream().flatMap(file -> undocumented(file).stream())).isEmpty();
    }

    @Test
    void what_is_not_documented_is_found() {
        assertThat(undocumented("A.java", List.of("/** A. */", "public class A {", "    public int b() {", "    }",
                "    /** C. */", "    @Deprecated(", "            since = \"1\")", "    public int c;")))
                .containsExactly("A.java: public int b() {");
    }

    private static List<String> undocumented(Path file) {
        return undocumented(file.toString(),
                TEXT_BLOCK.matcher(Sources.read(file)).replaceAll("").lines().toList());
    }

    private static List<String> undocumented(String name, List<String> lines) {
        var isControl = name.contains("control");
        var found = new ArrayList<String>();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var isAccessor = isControl && ACCESSOR.matcher(line).matches();
            if (PUBLIC.matcher(line).matches() && !isAccessor && !isTold(lines, at)) {
                found.add(name + ": " + line.strip());
            }
        }
        return found;
    }

    /** Whether a comment stands above, or above the annotations; what overrides something is told where that is. */
    private static boolean isTold(List<String> lines, int at) {
        for (var above = at - 1; above >= 0; above--) {
            var line = lines.get(above).strip();
            if (line.endsWith("*/") || line.startsWith("@Override")) {
                return true;
            }
            if (line.isEmpty() || END_OF_WHAT_COMES_BEFORE.matcher(line).matches()) {
                return false;
            }
        }
        return false;
    }
}
