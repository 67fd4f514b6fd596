package dev.gatehouse.evidence;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.testing.HostileTexts;

import static org.assertj.core.api.Assertions.assertThat;

/** A short form of R10 in files; the whole, with the window, is {@code bench/figures R10}. */
class HostilePackTest {
    @Test
    void there_are_more_than_five_hundred_texts() {
        assertThat(HostileTexts.all()).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }

    @Test
    void a_hostile_text_in_any_field_is_text_in_every_file() throws Exception {
        var tally = new Tally(7, 1);
        new HostilePack(tally, HostileTexts.some(40)).files();
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted("texts found unaltered in report.json")).isEqualTo(40);
    }
}
