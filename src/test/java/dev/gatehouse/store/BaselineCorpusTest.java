package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.baseline.BaselineProblem;
import dev.gatehouse.ui.common.BaselineWords;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** Broken baseline files, each with the places and the words of what is wrong in {@code broken.txt}. */
class BaselineCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/dev/gatehouse/store/baselines");

    private final BaselineWords words = new BaselineWords(Messages.strict(Locale.ENGLISH));

    @Test
    void everyBrokenFileIsRefusedWithItsPlaceAndWhatToWriteInstead() throws IOException {
        var told = files().stream().flatMap(file -> problems(file).stream()
                .map(problem -> "%s:%s:%s: %s".formatted(file.getFileName(), problem.line(), problem.column(),
                        words.text(problem))))
                .toList();
        assertThat(String.join("\n", told) + "\n").isEqualTo(Files.readString(CORPUS.resolve("broken.txt")));
    }

    @Test
    void thereIsAFileForEveryThingThatCanBeWrong() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(40).allSatisfy(file -> assertThat(problems(file)).isNotEmpty());
        assertThat(files().stream().flatMap(file -> problems(file).stream()).map(BaselineProblem::kind))
                .contains(BaselineProblem.Kind.values());
    }

    private static List<BaselineProblem> problems(Path file) {
        var reading = BaselineForm.read(text(file));
        assertThat(reading.baseline().isPresent()).as("%s", file).isEqualTo(reading.problems().isEmpty());
        return reading.problems();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve("broken"))) {
            return files.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }
}
