package dev.gatehouse.evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of R13, with a pack of two profiles; the whole is {@code bench/figures R13}. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "sha256sum is asked too")
class PackTamperingTest {
    @Test
    void whatever_is_altered_is_found_and_what_sha256sum_says_fits() throws Exception {
        var tally = new Tally(7, 150);
        PackTampering.count(tally, PackTampering.pack(2));
        assertThat(tally.failures()).isEmpty();
    }
}
