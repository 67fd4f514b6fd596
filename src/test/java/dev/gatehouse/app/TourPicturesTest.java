package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.cli.WindowSize;
import dev.gatehouse.testing.FxRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pictures of the README show the program as it is: what can be read where they were taken is what stands beside
 * them. Renewed by {@code assets/renew-pictures.sh}.
 */
class TourPicturesTest {
    private static final Path PICTURES = Path.of("assets", "pictures");
    private static final long LARGEST = 150 * 1024;
    private static final int MOST = 20;

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9})
    void showWhatTheTourFinds(int journey) throws IOException {
        var found = play(journey);
        for (var facts : all(".txt")) {
            var name = facts.getFileName().toString().replace(".txt", "");
            if (name.startsWith(journey + "-")) {
                assertThat(found.get(name)).as("stale: run assets/renew-pictures.sh for " + name)
                        .isEqualTo(Files.readString(facts));
            }
        }
    }

    private Map<String, String> play(int journey) {
        var found = new HashMap<String, String>();
        try (var window = FxRunner.onFx(() -> new TourWindow(journey, WindowSize.USUAL))) {
            window.play(_ -> (scene, name) -> found.put(name,
                    Keyboard.onFx(() -> SceneFacts.of(scene))));
        }
        return found;
    }

    @Test
    void areFewAndSmallAndShownByTheReadme() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        assertThat(all(".png")).hasSizeBetween(1, MOST)
                .allSatisfy(picture -> assertThat(picture).as(picture.toString()).satisfies(
                        file -> assertThat(Files.size(file)).isLessThanOrEqualTo(LARGEST),
                        file -> assertThat(readme).contains(file.toString().replace('\\', '/')),
                        file -> assertThat(file.resolveSibling(file.getFileName().toString()
                                .replaceFirst("(-dark)?\\.png$", ".txt"))).exists()));
        assertThat(all(".txt")).extracting(facts -> facts.getFileName().toString().substring(0, 1))
                .as("journeys that are played here").isSubsetOf("1", "8", "9");
    }

    private static List<Path> all(String ending) throws IOException {
        try (var found = Files.list(PICTURES)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
