package dev.gatehouse.domain.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability row 33. */
class CsvTest {
    @Test
    void cellsAreQuotedAlwaysAndLinesEndAsTheStandardSays() {
        assertThat(Csv.line(List.of("a", "say \"hi\"", "", "x,y")))
                .isEqualTo("\"a\",\"say \"\"hi\"\"\",\"\",\"x,y\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", " =1", "\u00a0=1", "＝1", "＋1", "－1", "＠1"})
    void whatASpreadsheetWouldCalculateIsLedByAnApostrophe(String text) {
        assertThat(Csv.cell(text)).startsWith("\"'").endsWith("\"");
    }

    @Test
    void soIsEachLineInsideACell() {
        assertThat(Csv.cell("one\n=2\r\n+3")).isEqualTo("\"one\n'=2\n'+3\"");
    }

    @Test
    void soIsWhatBeginsACellElsewhere() {
        assertThat(Csv.cell("a\";\"=1+1| -2; x")).isEqualTo("\"a\"\";\"\"'=1+1| '-2; x\"");
    }

    @Test
    void whatCannotBeSeenIsWrittenOut() {
        assertThat(Csv.cell("annexe\u202efdp\u0000\r")).isEqualTo("\"annexe⟦U+202E⟧fdp⟦U+0000⟧⟦U+000D⟧\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "10.0.0.0/8", "plain", "a-b"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(Csv.cell(text)).isEqualTo("\"" + text + "\"");
    }
}
