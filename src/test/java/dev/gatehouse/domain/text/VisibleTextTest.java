package dev.gatehouse.domain.text;

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

    @Test
    void a_code_is_never_cut_in_half() {
        assertThat(VisibleText.capped("ab\u202Ecd", 11)).isEqualTo("ab⟦U+202E⟧…");
        assertThat(VisibleText.capped("ab\u202Ecd", 10)).isEqualTo("ab…");
        assertThat(VisibleText.capped("ab\u202E", 10)).isEqualTo("ab⟦U+202E⟧");
    }

    @Test
    void marks_belong_to_a_name_and_to_no_address() {
        assertThat(VisibleText.of("e\u0301t\u0301")).isEqualTo("e\u0301t\u0301");
        assertThat(VisibleText.entry("10.\u03011\t2")).isEqualTo("10.⟦U+0301⟧1⟦U+0009⟧2");
    }

    @Test
    void a_piece_of_an_entry_is_short() {
        assertThat(VisibleText.entry("9".repeat(100_000))).hasSize(40).endsWith("9…");
    }

    @Test
    void lines_stay_lines() {
        assertThat(VisibleText.lines("a\u200B\nb")).isEqualTo("a⟦U+200B⟧\nb");
    }
}
