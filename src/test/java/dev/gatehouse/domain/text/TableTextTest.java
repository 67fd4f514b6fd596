package dev.gatehouse.domain.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableTextTest {
    private final TableText table = new TableText(List.of("Range", "Who"),
            List.of(List.of("10.0.0.0/8", "A|B *x*"), List.of("::/0", "=1+1\nline")));

    @Test
    void plainTextHasColumnsOfEqualWidthAndOneLineForEachRow() {
        assertThat(table.plain()).isEqualTo("""
                Range       Who
                10.0.0.0/8  A|B *x*
                ::/0        =1+1 · line
                """);
    }

    @Test
    void csvIsHarmlessInASpreadsheet() {
        assertThat(table.csv()).isEqualTo(
                "\"Range\",\"Who\"\r\n\"10.0.0.0/8\",\"A|B *x*\"\r\n\"::/0\",\"'=1+1\nline\"\r\n");
    }

    @Test
    void markdownIsATableAndNothingInItMeansAnything() {
        assertThat(table.markdown()).isEqualTo("""
                | Range | Who |
                | --- | --- |
                | 10.0.0.0/8 | A\\|B \\*x\\* |
                | ::/0 | =1+1 · line |
                """);
    }

    @Test
    void withoutHeadingsItIsAList() {
        var list = new TableText(List.of(), List.of(List.of("Head office", "", "2 ranges")));
        assertThat(list.markdown()).isEqualTo("- Head office – 2 ranges\n");
        assertThat(list.plain()).isEqualTo("Head office    2 ranges\n");
    }

    @Test
    void aRowThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new TableText(List.of("one"), List.of(List.of("a", "b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
