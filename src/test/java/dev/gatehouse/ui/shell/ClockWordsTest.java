package dev.gatehouse.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** How far the clock is off, in words, and when it is worth a word. */
class ClockWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private final ClockWords words = new ClockWords(Messages.strict(Locale.ENGLISH));

    private static CallTrace ahead(Duration by) {
        return new CallTrace("DescribeAuthenticationProfile", 200, "req", NOW, Duration.ofMillis(80), 1, "{}",
                NOW.minus(by));
    }

    @ParameterizedTest
    @CsvSource({"PT2M,2 min ahead of", "-PT59M31S,60 min behind", "PT1H,60 min ahead of", "-PT26H,26 h behind",
            "P3D,3 days ahead of", "-P400D,400 days behind"})
    void theDistanceAndTheDirectionAreNamed(Duration by, String said) {
        assertThat(words.problem(ahead(by))).map(Problem::title)
                .contains("This computer’s clock is " + said + " AWS");
    }

    @Test
    void whatAnAnswerTakesOnItsWayIsNotWorthAWord() {
        assertThat(words.problem(ahead(Duration.ofSeconds(119)))).isEmpty();
        assertThat(words.problem(ahead(Duration.ofSeconds(-119)))).isEmpty();
    }

    @Test
    void withoutAnAnswerNothingIsSaid() {
        assertThat(words.problem(null)).isEmpty();
        assertThat(words.problem(new CallTrace("ListInstances", null, null, NOW, Duration.ZERO, 1, ""))).isEmpty();
    }
}
