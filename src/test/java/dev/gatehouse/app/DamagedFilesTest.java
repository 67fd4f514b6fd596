package dev.gatehouse.app;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability R17 and row 27, in short; the full count is {@code bench/figures R17}. */
class DamagedFilesTest {

    @Test
    void whateverIsInThemTheWindowStartsSaysItOnceAndKeepsTheOriginal() throws IOException {
        var tally = new Tally(17, 300);
        DamagedFiles.count(tally);
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted(DamagedFiles.SET_ASIDE)).isGreaterThan(150);
    }
}
