package dev.gatehouse.ui.editor;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.HostileTexts;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing hides in a field, and nothing is changed by being shown in one. */
class FieldTextTest {
    @Test
    void whatIsShownGoesBackAsItWas() {
        assertThat(HostileTexts.all()).allSatisfy(text -> {
            assertThat(HostileTexts.hiddenIn(FieldText.line(text))).isEmpty();
            assertThat(HostileTexts.hiddenIn(FieldText.lines(text))).isEmpty();
            assertThat(FieldText.typed(FieldText.line(text), text)).isEqualTo(text);
            assertThat(FieldText.typed(FieldText.lines(text), text)).isEqualTo(text);
        });
    }

    @Test
    void linesStayLinesWhereThereCanBeSome() {
        assertThat(FieldText.lines("a\nb\r\n\u202ec\n")).isEqualTo("a\nb⟦U+000D⟧\n⟦U+202E⟧c\n");
        assertThat(FieldText.line("a\nb")).isEqualTo("a⟦U+000A⟧b");
    }

    @Test
    void whatSomebodyTypesLikeAMarkIsWhatTheyTyped() {
        assertThat(FieldText.typed("New ⟦U+202E⟧ name", "Old name")).isEqualTo("New ⟦U+202E⟧ name");
        assertThat(FieldText.typed("New ⟦U+202E⟧ name", "Old \u202e name")).isEqualTo("New \u202e name");
    }
}
