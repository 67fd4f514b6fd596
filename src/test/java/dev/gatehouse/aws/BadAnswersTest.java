package dev.gatehouse.aws;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability R9 in short, over HTTP; the full count is {@code bench/figures R9}. */
class BadAnswersTest {
    private static final int SOME = 200;

    @Test
    void aBadAnswerIsRefusedOrReadAsItStands() {
        var tally = new Tally(Long.getLong("gatehouse.seed", System.nanoTime()), SOME);

        BadAnswers.count(tally);

        assertThat(tally.failures()).as("seed %d", tally.seed()).isEmpty();
    }
}
