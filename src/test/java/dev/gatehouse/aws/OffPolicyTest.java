package dev.gatehouse.aws;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** A short form of figure R11; that the settings do redirect a client of no pin is shown beside it. */
class OffPolicyTest {
    @Test
    void noSettingSendsCredentialsToAnotherHostThanAwss() throws IOException {
        var tally = new Tally(20261127, 48);

        OffPolicy.count(tally);

        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted("nobody came to the sink")).isEqualTo(48);
        assertThat(tally.counted("refused before any call")).isGreaterThan(20);
        assertThat(EndpointCase.SOURCES).hasSize(24);
    }
}
