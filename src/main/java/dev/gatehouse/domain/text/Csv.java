package dev.gatehouse.domain.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comma-separated values as RFC 4180 has them: quoted always, lines end with CR LF. Text that a spreadsheet would take
 * for a formula is led by an apostrophe, in each line of a cell (reliability row 33).
 */
public final class Csv {
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private Csv() {}

    /** A line of a table, with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** One cell, quoted. */
    public static String cell(String text) {
        return isPlain(text) ? "\"" + text + "\"" : guarded(text);
    }

    /** Letters and digits first and on one line without quotes: most cells, and millions of them in one answer. */
    private static boolean isPlain(String text) {
        return text.isEmpty() || (Character.isLetterOrDigit(text.charAt(0)) && text.indexOf('"') < 0
                && text.indexOf('\n') < 0 && text.indexOf('\r') < 0);
    }

    private static String guarded(String text) {
        var harmless = Stream.of(text.split("(?<=\n)|(?<=\r)(?!\n)", -1)).map(Csv::harmless)
                .collect(Collectors.joining());
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    /** White space before it does not make a formula less of one, and is itself one where it is a tab. */
    private static String harmless(String line) {
        var first = line.codePoints().filter(c -> !isBlank(c)).findFirst();
        return isFormula(first.orElse(' ')) || (!line.isEmpty() && isFormula(line.codePointAt(0))) ? "'" + line : line;
    }

    private static boolean isFormula(int c) {
        return FORMULA.indexOf(c) >= 0;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
