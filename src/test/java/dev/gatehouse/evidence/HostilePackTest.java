package dev.gatehouse.evidence;

import org.junit.jupiter.api.Test;

import dev.gatehouse.app.PackWords;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.testing.Evidences;
import dev.gatehouse.testing.HostileTexts;
import dev.gatehouse.testing.Profiles;

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

    /** A parser refused texts of more than a hundred thousand characters, and with them the pack. */
    @Test
    void a_very_long_text_keeps_no_pack_from_being_made() {
        var input = Evidences.input(Profiles.named(Profiles.example3(), "Example", "x".repeat(100_001)));
        assertThat(Pack.of(input, PackWords.english()).files()).isNotEmpty();
    }
}
