package dev.gatehouse.domain.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comma-separated values as RFC 4180 has them: quoted always, lines end with CR LF. Text that a spreadsheet would take
 * for a formula is led by an apostrophe, in each line of a cell and behind a semicolon or a bar, where a spreadsheet of
 * another country begins the next cell (reliability row 33), and what cannot be seen, or turns
 * text around, is written out (row 32). What needs the unaltered value takes it from JSON.
 */
public final class Csv {
    private static final String FORMULA = "=+-@\t\r＝＋－＠";
    private static final Pattern NEXT_CELL = Pattern.compile("([;|][\"'\\s\\p{Z}]*)(?=[=+@＝＋－＠-])");
    private static final Pattern LINE_END = Pattern.compile("\r?\n");

    /** What stands between letters and digits without meaning anything to anybody. */
    private static final String PLAIN = ".:/_ ";

    private Csv() {}

    /** A line of a table, with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** One cell, quoted; its lines stay lines and end with LF. */
    public static String cell(String text) {
        return isPlain(text) ? "\"" + text + "\"" : guarded(text);
    }

    /** As addresses and single words are: most cells, and there are millions of them in one answer. */
    private static boolean isPlain(String text) {
        return text.isEmpty()
                || (isWordly(text.charAt(0)) && text.chars().allMatch(c -> isWordly(c) || PLAIN.indexOf(c) >= 0));
    }

    private static boolean isWordly(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static String guarded(String text) {
        var harmless = Stream.of(LINE_END.split(text, -1)).map(Csv::harmless)
                .collect(Collectors.joining("\n"));
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    /** White space before it does not make a formula less of one, and is itself one where it is a tab. */
    private static String harmless(String line) {
        var first = line.codePoints().filter(c -> !isBlank(c)).findFirst();
        var isLed = isFormula(first.orElse(' ')) || (!line.isEmpty() && isFormula(line.codePointAt(0)));
        return (isLed ? "'" : "") + VisibleText.of(NEXT_CELL.matcher(line).replaceAll("$1'"));
    }

    private static boolean isFormula(int c) {
        return FORMULA.indexOf(c) >= 0;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
