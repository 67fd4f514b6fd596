package dev.gatehouse.ui.common;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisibleTextTest {

    @Test
    void plain_text_stays_as_it_is() {
        assertThat(VisibleText.of("203.0.113.0/24 – büro 東京 👍")).isEqualTo("203.0.113.0/24 – büro 東京 👍");
    }

    @Test
    void what_turns_text_around_or_hides_is_written_out() {
        assertThat(VisibleText.of("a\u202Eb\u200Bc\u0000\n")).isEqualTo("a⟦U+202E⟧b⟦U+200B⟧c⟦U+0000⟧⟦U+000A⟧");
        assertThat(VisibleText.of("1\u00A02\uFEFF")).isEqualTo("1⟦U+00A0⟧2⟦U+FEFF⟧");
    }

    @Test
    void half_a_character_is_written_out() {
        assertThat(VisibleText.of("x\uD83D")).isEqualTo("x⟦U+D83D⟧");
    }

    @Test
    void long_text_ends_in_an_ellipsis_and_never_in_half_a_character() {
        assertThat(VisibleText.capped("9".repeat(100_000), 10)).isEqualTo("999999999…");
        assertThat(VisibleText.capped("12345678👍9", 10)).isEqualTo("12345678…");
        assertThat(VisibleText.capped("1234567890", 10)).isEqualTo("1234567890");
    }
}
