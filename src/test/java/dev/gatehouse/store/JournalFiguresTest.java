package dev.gatehouse.store;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability R4, R5 and R17 in short; the full counts are {@code bench/figures R4 R4-writes R5 R17-journal}. */
class JournalFiguresTest {

    @Test
    void aJournalCutAnywhereOpensAndGoesOn() throws IOException {
        var tally = new Tally(4, 60);
        JournalCuts.count(tally);
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted(JournalCuts.CUTS)).isEqualTo(60);
    }

    @Test
    void whicheverWriteFailsNothingIsSentThatIsNotWrittenDown() throws IOException {
        var tally = new Tally(5, 36);
        FullDisk.failingWrites(tally);
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted(FullDisk.REFUSED)).isPositive();
    }

    @Test
    void whateverIsDoneToARecordIsFound() throws IOException {
        var tally = new Tally(17, 140);
        AlteredJournals.count(tally);
        assertThat(tally.failures()).isEmpty();
    }
}
