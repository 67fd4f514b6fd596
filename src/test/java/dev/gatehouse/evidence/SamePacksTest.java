package dev.gatehouse.evidence;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of R14; the whole is {@code bench/figures R14}. */
class SamePacksTest {
    @Test
    void the_same_reading_gives_the_same_bytes_in_processes_of_other_languages() throws Exception {
        var tally = new Tally(7, 4);
        SamePacks.count(tally);
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted("packs compared")).isEqualTo(8);
    }
}
