package dev.gatehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/faults.md has every row, and every test that it names is one. */
class FaultTableTest {
    private static final Path PAGE = Path.of("docs", "faults.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\| [^|]+ \\| [^|]+ \\| (`[^|]+`) \\|$",
            Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([A-Za-z]+(?:\\.[A-Za-z]+)?)\\.(\\w+)`");

    static List<String> tests() throws IOException {
        return NAME.matcher(Files.readString(PAGE)).results().map(name -> name.group(1) + "." + name.group(2))
                .distinct()
                .toList();
    }

    @Test
    void everyRowIsThereOnceAndNamesATest() throws IOException {
        var rows = ROW.matcher(Files.readString(PAGE)).results().toList();

        assertThat(rows).extracting(row -> Integer.parseInt(row.group(1))).containsExactlyElementsOf(
                Stream.concat(IntStream.rangeClosed(1, 30).boxed(), IntStream.rangeClosed(36, 44).boxed()).toList());
        assertThat(rows).allSatisfy(row -> assertThat(NAME.matcher(row.group(2)).results()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("tests")
    void aNamedTestIsATest(String name) throws IOException, ClassNotFoundException {
        var parts = name.split("\\.", -1);
        Class<?> test = Class.forName(qualified(parts[0]) + (parts.length == 3 ? "$" + parts[1] : ""));

        assertThat(Arrays.stream(test.getDeclaredMethods())
                .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class)))
                .extracting(method -> method.getName()).contains(parts[parts.length - 1]);
    }

    private static String qualified(String simple) throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.endsWith(simple + ".java")).findFirst()
                    .map(file -> TESTS.relativize(file).toString().replace(".java", "")
                            .replace(file.getFileSystem().getSeparator(), "."))
                    .orElseThrow(() -> new AssertionError("there is no " + simple));
        }
    }
}
