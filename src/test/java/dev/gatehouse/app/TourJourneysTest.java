package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.gatehouse.cli.TourRequest;
import dev.gatehouse.testing.Sources;
import dev.gatehouse.ui.tour.TourJourney;

import static org.assertj.core.api.Assertions.assertThat;

/** Every step that is played is told of, and nothing is told of that is not played. */
class TourJourneysTest {

    @Test
    void everyStepHasItsCaptionAndEveryCaptionItsStep() throws IOException {
        var told = TourJourneys.told();
        assertThat(told).extracting(TourJourney::number).containsExactlyElementsOf(TourRequest.all());
        var wanted = told.stream().flatMap(journey -> Stream
                .concat(Stream.of("title", "about"),
                        journey.steps().stream().flatMap(step -> Stream.of(step, step + ".why")))
                .map(name -> "tour." + journey.number() + "." + name)).toList();
        assertThat(texts().stringPropertyNames().stream().filter(key -> key.matches("tour\\.\\d\\..*")))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Properties texts() throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(Sources.RESOURCES.resolve("dev/gatehouse/ui/messages.properties"))) {
            texts.load(in);
        }
        return texts;
    }
}
