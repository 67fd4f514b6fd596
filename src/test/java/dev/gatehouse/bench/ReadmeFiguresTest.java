package dev.gatehouse.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Noted.Spread;
import dev.gatehouse.testing.Sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReadmeFiguresTest {
    private static final List<String> ALL = List.of("package.first-frame", "empty.first-frame", "ratio.first-frame",
            "package.profile-shown", "cli.profile-shown", "ratio.profile-shown", "package.next-shown",
            "ratio.next-shown", "jars.first-frame",
            "jars.profile-shown", "package.resident", "empty.resident", "ratio.resident", "installed",
            "typing.character", "typing.findings", "address.intervals", "address.intervals.guava", "address.verdicts",
            "address.verdicts.library");

    @Test
    void aFigureIsItsMedianWithTheFastestAndTheSlowest() {
        assertThat(Spread.of(List.of(9L, 1L, 5L))).isEqualTo(new Spread(5, 1, 9));
        assertThat(table(ALL)).anyMatch(line -> line.startsWith("| start to first frame | 12 ms (8–20) |"))
                .anyMatch(line -> line.contains("| 12.00 (8.00–20.00) |"))
                .anyMatch(line -> line.endsWith("Measured on two processors."));
    }

    @Test
    void whatWasNotMeasuredIsNotInventedButRefused() {
        assertThatThrownBy(() -> table(ALL.subList(1, ALL.size()))).hasMessageContaining("package.first-frame");
    }

    @Test
    void onlyWhatIsBetweenTheMarksIsWritten() {
        var text = "a\n" + ReadmeFigures.BEGIN + "\nold\n" + ReadmeFigures.END + "\nb\n";

        assertThat(ReadmeFigures.between(text, List.of("new"))).isEqualTo(text.replace("old", "new"));
        assertThatThrownBy(() -> ReadmeFigures.between("no marks", List.of())).hasMessageContaining("no place");
    }

    @Test
    void theReadmeHasThePlace() {
        var readme = Sources.read(Path.of("README.md"));

        assertThat(readme).containsSubsequence(ReadmeFigures.BEGIN, ReadmeFigures.END);
    }

    private static List<String> table(List<String> measured) {
        Map<String, Spread> figures = measured.stream()
                .collect(Collectors.toMap(name -> name, _ -> new Spread(12, 8, 20)));
        return new ReadmeFigures(figures).table("5", "two processors");
    }
}
