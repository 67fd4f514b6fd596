package dev.gatehouse.aws;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability R2 in short; the full count is {@code bench/figures R2}. */
class SendsTest {
    @Test
    void anUpdateIsSentOnceWhateverTheEnvironmentAsksFor() throws IOException, InterruptedException {
        var tally = new Tally(0, 1);

        Sends.count(tally);

        assertThat(tally.failures()).isEmpty();
    }
}
