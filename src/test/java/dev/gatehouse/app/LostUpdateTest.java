package dev.gatehouse.app;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability R6 and rows 21 and 22, in short; the full count is {@code bench/figures R6}. */
class LostUpdateTest {

    @Test
    void aSecondWriterIsCaughtBeforeTheCheckAndNeverCalledCleanWhenVisibleAfterwards() throws IOException {
        var tally = new Tally(6, 210);
        LostUpdate.count(tally);
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted(LostUpdate.CAUGHT)).isEqualTo(60);
        assertThat(tally.counted(LostUpdate.SEEN)).isGreaterThan(40);
        assertThat(tally.counted(LostUpdate.UNSEEN)).isPositive();
    }
}
