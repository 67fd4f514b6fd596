package dev.gatehouse.domain.profile;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DurationTextTest {
    @ParameterizedTest
    @CsvSource({"15, 15", "' 15 ', 15", "15 min, 15", "15m, 15", "15 MINUTES, 15", "0, 0", "720, 720", "9999, 9999",
            "1h, 60", "2 h, 120", "1h30, 90", "1 h 30 min, 90", "1 hour 5 minutes, 65", "1:30, 90", "0:15, 15",
            "12:00, 720", "15\u00a0min, 15", "'\u00a01\u202fh\u00a030 ', 90"})
    void isReadAsPeopleTypeIt(String text, long minutes) {
        assertThat(DurationText.parse(text)).contains(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "-5", "1.5", "1,5 h", "15 s", "1:60", "1:5", "1h30s", "99999999", "１５",
            "15 min min", "PT15M"})
    void anythingElseIsNoDuration(String text) {
        assertThat(DurationText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 15, 60, 61, 720})
    void whatIsWrittenIsReadBack(long minutes) {
        var duration = Duration.ofMinutes(minutes);
        assertThat(DurationText.parse(DurationText.format(duration))).contains(duration);
    }
}
