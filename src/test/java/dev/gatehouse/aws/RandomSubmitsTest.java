package dev.gatehouse.aws;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability R1 in short; the full count is {@code bench/figures R1}. */
class RandomSubmitsTest {
    private static final int SOME = 150;

    @Test
    void noVerdictContradictsWhatTheSandboxDid() throws InterruptedException {
        var tally = new Tally(Long.getLong("gatehouse.seed", System.nanoTime()), SOME);

        RandomSubmits.count(tally);

        assertThat(tally.failures()).as("seed %d", tally.seed()).isEmpty();
    }
}
